/* An opaque handle. */
typedef struct session *session_t;
