package dev.docbind.stress.stress;

/**
 * What the functions of the stress library return when they fail.
 * <table class="striped">
 * <caption>Constant</caption>
 * <thead>
 * <tr>
 * <th scope="col">Constant</th>
 * <th scope="col">Value</th>
 * <th scope="col">Meaning</th>
 * </tr>
 * </thead>
 * <tbody>
 * <tr>
 * <td><strong>STRESS_OK</strong></td>
 * <td>0</td>
 * <td>It worked.</td>
 * </tr>
 * <tr>
 * <td><strong>STRESS_LATE</strong></td>
 * <td>-5</td>
 * <td>It is too late.</td>
 * </tr>
 * <tr>
 * <td><strong>STRESS_EARLY</strong></td>
 * <td>-6</td>
 * <td>It is too early.</td>
 * </tr>
 * </tbody>
 * </table>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/stress-codes.md</code></p>
 */
public final class StressCodes {
    /**
     * It worked.
     */
    public static final int STRESS_OK = 0;

    /**
     * It is too late.
     */
    public static final int STRESS_LATE = -5;

    /**
     * It is too early.
     */
    public static final int STRESS_EARLY = -6;

    /**
     * Not used.
     */
    private StressCodes() {
    }
}
