package dev.docbind.plan;

/**
 * The name of a generated top-level type.
 *
 * @param packageName its package
 * @param simpleName its simple name
 */
public record JavaName(String packageName, String simpleName) implements Comparable<JavaName> {

    /** The full name. */
    public String qualified() {
        return packageName + "." + simpleName;
    }

    /** The file it stands in, relative to the output directory, with {@code /}. */
    public String path() {
        return packageName.replace('.', '/') + "/" + simpleName + ".java";
    }

    /** The shortest name that works in source text of a package. */
    public String seenFrom(String otherPackage) {
        return otherPackage.equals(packageName) ? simpleName : qualified();
    }

    @Override
    public int compareTo(JavaName other) {
        int byPackage = packageName.compareTo(other.packageName);
        return byPackage != 0 ? byPackage : simpleName.compareTo(other.simpleName);
    }
}
