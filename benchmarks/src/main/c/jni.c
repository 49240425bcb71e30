/* The JNI contender: what one would write by hand. */
#include <errno.h>
#include <jni.h>
#include <stdlib.h>
#include <time.h>

JNIEXPORT jint JNICALL Java_dev_docbind_benchmarks_runtime_Jni_abs(JNIEnv *env, jclass type, jint number) {
    return abs(number);
}

JNIEXPORT jint JNICALL Java_dev_docbind_benchmarks_runtime_Jni_clock(JNIEnv *env, jclass type, jint id, jlong time) {
    return clock_gettime(id, (struct timespec *) time);
}

JNIEXPORT jint JNICALL Java_dev_docbind_benchmarks_runtime_Jni_clockOrThrow(
        JNIEnv *env, jclass type, jint id, jlong time) {
    errno = 0;
    int result = clock_gettime(id, (struct timespec *) time);
    if (result == -1) {
        (*env)->ThrowNew(env, (*env)->FindClass(env, "java/lang/IllegalStateException"), "clock_gettime");
    }
    return result;
}
