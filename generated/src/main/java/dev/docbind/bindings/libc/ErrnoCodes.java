package dev.docbind.bindings.libc;

/**
 * The codes that functions leave in <strong>errno</strong> when they fail, with the values of Linux on
 * x86-64. A function that succeeds leaves <strong>errno</strong> as it was, so the value means
 * something only after a failure.
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
 * <td><strong>EPERM</strong></td>
 * <td>1</td>
 * <td>The operation is not permitted.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOENT</strong></td>
 * <td>2</td>
 * <td>There is no such file or directory.</td>
 * </tr>
 * <tr>
 * <td><strong>ESRCH</strong></td>
 * <td>3</td>
 * <td>There is no such process.</td>
 * </tr>
 * <tr>
 * <td><strong>EINTR</strong></td>
 * <td>4</td>
 * <td>The call was interrupted by a signal.</td>
 * </tr>
 * <tr>
 * <td><strong>EIO</strong></td>
 * <td>5</td>
 * <td>A device reported an error.</td>
 * </tr>
 * <tr>
 * <td><strong>ENXIO</strong></td>
 * <td>6</td>
 * <td>There is no such device or address.</td>
 * </tr>
 * <tr>
 * <td><strong>E2BIG</strong></td>
 * <td>7</td>
 * <td>The list of arguments is too long.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOEXEC</strong></td>
 * <td>8</td>
 * <td>The file is not a program the system can run.</td>
 * </tr>
 * <tr>
 * <td><strong>EBADF</strong></td>
 * <td>9</td>
 * <td>The file descriptor is not open, or not open for this.</td>
 * </tr>
 * <tr>
 * <td><strong>ECHILD</strong></td>
 * <td>10</td>
 * <td>There is no child process to wait for.</td>
 * </tr>
 * <tr>
 * <td><strong>EAGAIN</strong></td>
 * <td>11</td>
 * <td>Try again: the call would have to wait.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOMEM</strong></td>
 * <td>12</td>
 * <td>There is not enough memory.</td>
 * </tr>
 * <tr>
 * <td><strong>EACCES</strong></td>
 * <td>13</td>
 * <td>The permissions do not allow the access.</td>
 * </tr>
 * <tr>
 * <td><strong>EFAULT</strong></td>
 * <td>14</td>
 * <td>The address is not valid.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOTBLK</strong></td>
 * <td>15</td>
 * <td>A block device is needed.</td>
 * </tr>
 * <tr>
 * <td><strong>EBUSY</strong></td>
 * <td>16</td>
 * <td>The device or file is in use.</td>
 * </tr>
 * <tr>
 * <td><strong>EEXIST</strong></td>
 * <td>17</td>
 * <td>The file exists.</td>
 * </tr>
 * <tr>
 * <td><strong>EXDEV</strong></td>
 * <td>18</td>
 * <td>A link cannot lead to another file system.</td>
 * </tr>
 * <tr>
 * <td><strong>ENODEV</strong></td>
 * <td>19</td>
 * <td>There is no such device, or it cannot do this.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOTDIR</strong></td>
 * <td>20</td>
 * <td>The path, or a part of it, is not a directory.</td>
 * </tr>
 * <tr>
 * <td><strong>EISDIR</strong></td>
 * <td>21</td>
 * <td>The path names a directory.</td>
 * </tr>
 * <tr>
 * <td><strong>EINVAL</strong></td>
 * <td>22</td>
 * <td>An argument is not valid.</td>
 * </tr>
 * <tr>
 * <td><strong>ENFILE</strong></td>
 * <td>23</td>
 * <td>The system has too many open files.</td>
 * </tr>
 * <tr>
 * <td><strong>EMFILE</strong></td>
 * <td>24</td>
 * <td>The process has too many open files.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOTTY</strong></td>
 * <td>25</td>
 * <td>The device does not know this request.</td>
 * </tr>
 * <tr>
 * <td><strong>ETXTBSY</strong></td>
 * <td>26</td>
 * <td>The program file is being run and cannot be written.</td>
 * </tr>
 * <tr>
 * <td><strong>EFBIG</strong></td>
 * <td>27</td>
 * <td>The file is too large.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOSPC</strong></td>
 * <td>28</td>
 * <td>There is no room left on the device.</td>
 * </tr>
 * <tr>
 * <td><strong>ESPIPE</strong></td>
 * <td>29</td>
 * <td>The file has no position to move.</td>
 * </tr>
 * <tr>
 * <td><strong>EROFS</strong></td>
 * <td>30</td>
 * <td>The file system is read-only.</td>
 * </tr>
 * <tr>
 * <td><strong>EMLINK</strong></td>
 * <td>31</td>
 * <td>There are too many links.</td>
 * </tr>
 * <tr>
 * <td><strong>EPIPE</strong></td>
 * <td>32</td>
 * <td>The other end of the pipe is closed.</td>
 * </tr>
 * <tr>
 * <td><strong>EDOM</strong></td>
 * <td>33</td>
 * <td>An argument lies outside the domain of the function.</td>
 * </tr>
 * <tr>
 * <td><strong>ERANGE</strong></td>
 * <td>34</td>
 * <td>The result does not fit.</td>
 * </tr>
 * <tr>
 * <td><strong>EDEADLK</strong></td>
 * <td>35</td>
 * <td>Waiting for the lock would never end.</td>
 * </tr>
 * <tr>
 * <td><strong>ENAMETOOLONG</strong></td>
 * <td>36</td>
 * <td>The name is too long.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOLCK</strong></td>
 * <td>37</td>
 * <td>There are no more locks.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOSYS</strong></td>
 * <td>38</td>
 * <td>The system does not have this function.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOTEMPTY</strong></td>
 * <td>39</td>
 * <td>The directory is not empty.</td>
 * </tr>
 * <tr>
 * <td><strong>ELOOP</strong></td>
 * <td>40</td>
 * <td>There are too many symbolic links in the path.</td>
 * </tr>
 * <tr>
 * <td><strong>EOVERFLOW</strong></td>
 * <td>75</td>
 * <td>The value does not fit into its type.</td>
 * </tr>
 * <tr>
 * <td><strong>EILSEQ</strong></td>
 * <td>84</td>
 * <td>The bytes are not valid text in this encoding.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOTSOCK</strong></td>
 * <td>88</td>
 * <td>The descriptor is not a socket.</td>
 * </tr>
 * <tr>
 * <td><strong>EMSGSIZE</strong></td>
 * <td>90</td>
 * <td>The message is too long.</td>
 * </tr>
 * <tr>
 * <td><strong>EOPNOTSUPP</strong></td>
 * <td>95</td>
 * <td>The operation is not supported.</td>
 * </tr>
 * <tr>
 * <td><strong>EADDRINUSE</strong></td>
 * <td>98</td>
 * <td>The address is in use.</td>
 * </tr>
 * <tr>
 * <td><strong>EADDRNOTAVAIL</strong></td>
 * <td>99</td>
 * <td>The address is not available.</td>
 * </tr>
 * <tr>
 * <td><strong>ENETDOWN</strong></td>
 * <td>100</td>
 * <td>The network is down.</td>
 * </tr>
 * <tr>
 * <td><strong>ENETUNREACH</strong></td>
 * <td>101</td>
 * <td>The network cannot be reached.</td>
 * </tr>
 * <tr>
 * <td><strong>ECONNABORTED</strong></td>
 * <td>103</td>
 * <td>The connection was given up.</td>
 * </tr>
 * <tr>
 * <td><strong>ECONNRESET</strong></td>
 * <td>104</td>
 * <td>The connection was cut by the other side.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOBUFS</strong></td>
 * <td>105</td>
 * <td>There is no buffer space.</td>
 * </tr>
 * <tr>
 * <td><strong>EISCONN</strong></td>
 * <td>106</td>
 * <td>The socket is connected already.</td>
 * </tr>
 * <tr>
 * <td><strong>ENOTCONN</strong></td>
 * <td>107</td>
 * <td>The socket is not connected.</td>
 * </tr>
 * <tr>
 * <td><strong>ETIMEDOUT</strong></td>
 * <td>110</td>
 * <td>The operation took too long.</td>
 * </tr>
 * <tr>
 * <td><strong>ECONNREFUSED</strong></td>
 * <td>111</td>
 * <td>The connection was refused.</td>
 * </tr>
 * <tr>
 * <td><strong>EHOSTUNREACH</strong></td>
 * <td>113</td>
 * <td>The other machine cannot be reached.</td>
 * </tr>
 * <tr>
 * <td><strong>EALREADY</strong></td>
 * <td>114</td>
 * <td>The operation is under way already.</td>
 * </tr>
 * <tr>
 * <td><strong>EINPROGRESS</strong></td>
 * <td>115</td>
 * <td>The operation has been started and goes on.</td>
 * </tr>
 * <tr>
 * <td><strong>ESTALE</strong></td>
 * <td>116</td>
 * <td>The file handle refers to something that no longer exists.</td>
 * </tr>
 * <tr>
 * <td><strong>EDQUOT</strong></td>
 * <td>122</td>
 * <td>The disk quota is used up.</td>
 * </tr>
 * <tr>
 * <td><strong>ECANCELED</strong></td>
 * <td>125</td>
 * <td>The operation was canceled.</td>
 * </tr>
 * </tbody>
 * </table>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Include</dt>
 * <dd>errno.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>libc/errno-codes.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public final class ErrnoCodes {
    /**
     * The operation is not permitted.
     */
    public static final int EPERM = 1;

    /**
     * There is no such file or directory.
     */
    public static final int ENOENT = 2;

    /**
     * There is no such process.
     */
    public static final int ESRCH = 3;

    /**
     * The call was interrupted by a signal.
     */
    public static final int EINTR = 4;

    /**
     * A device reported an error.
     */
    public static final int EIO = 5;

    /**
     * There is no such device or address.
     */
    public static final int ENXIO = 6;

    /**
     * The list of arguments is too long.
     */
    public static final int E2BIG = 7;

    /**
     * The file is not a program the system can run.
     */
    public static final int ENOEXEC = 8;

    /**
     * The file descriptor is not open, or not open for this.
     */
    public static final int EBADF = 9;

    /**
     * There is no child process to wait for.
     */
    public static final int ECHILD = 10;

    /**
     * Try again: the call would have to wait.
     */
    public static final int EAGAIN = 11;

    /**
     * There is not enough memory.
     */
    public static final int ENOMEM = 12;

    /**
     * The permissions do not allow the access.
     */
    public static final int EACCES = 13;

    /**
     * The address is not valid.
     */
    public static final int EFAULT = 14;

    /**
     * A block device is needed.
     */
    public static final int ENOTBLK = 15;

    /**
     * The device or file is in use.
     */
    public static final int EBUSY = 16;

    /**
     * The file exists.
     */
    public static final int EEXIST = 17;

    /**
     * A link cannot lead to another file system.
     */
    public static final int EXDEV = 18;

    /**
     * There is no such device, or it cannot do this.
     */
    public static final int ENODEV = 19;

    /**
     * The path, or a part of it, is not a directory.
     */
    public static final int ENOTDIR = 20;

    /**
     * The path names a directory.
     */
    public static final int EISDIR = 21;

    /**
     * An argument is not valid.
     */
    public static final int EINVAL = 22;

    /**
     * The system has too many open files.
     */
    public static final int ENFILE = 23;

    /**
     * The process has too many open files.
     */
    public static final int EMFILE = 24;

    /**
     * The device does not know this request.
     */
    public static final int ENOTTY = 25;

    /**
     * The program file is being run and cannot be written.
     */
    public static final int ETXTBSY = 26;

    /**
     * The file is too large.
     */
    public static final int EFBIG = 27;

    /**
     * There is no room left on the device.
     */
    public static final int ENOSPC = 28;

    /**
     * The file has no position to move.
     */
    public static final int ESPIPE = 29;

    /**
     * The file system is read-only.
     */
    public static final int EROFS = 30;

    /**
     * There are too many links.
     */
    public static final int EMLINK = 31;

    /**
     * The other end of the pipe is closed.
     */
    public static final int EPIPE = 32;

    /**
     * An argument lies outside the domain of the function.
     */
    public static final int EDOM = 33;

    /**
     * The result does not fit.
     */
    public static final int ERANGE = 34;

    /**
     * Waiting for the lock would never end.
     */
    public static final int EDEADLK = 35;

    /**
     * The name is too long.
     */
    public static final int ENAMETOOLONG = 36;

    /**
     * There are no more locks.
     */
    public static final int ENOLCK = 37;

    /**
     * The system does not have this function.
     */
    public static final int ENOSYS = 38;

    /**
     * The directory is not empty.
     */
    public static final int ENOTEMPTY = 39;

    /**
     * There are too many symbolic links in the path.
     */
    public static final int ELOOP = 40;

    /**
     * The value does not fit into its type.
     */
    public static final int EOVERFLOW = 75;

    /**
     * The bytes are not valid text in this encoding.
     */
    public static final int EILSEQ = 84;

    /**
     * The descriptor is not a socket.
     */
    public static final int ENOTSOCK = 88;

    /**
     * The message is too long.
     */
    public static final int EMSGSIZE = 90;

    /**
     * The operation is not supported.
     */
    public static final int EOPNOTSUPP = 95;

    /**
     * The address is in use.
     */
    public static final int EADDRINUSE = 98;

    /**
     * The address is not available.
     */
    public static final int EADDRNOTAVAIL = 99;

    /**
     * The network is down.
     */
    public static final int ENETDOWN = 100;

    /**
     * The network cannot be reached.
     */
    public static final int ENETUNREACH = 101;

    /**
     * The connection was given up.
     */
    public static final int ECONNABORTED = 103;

    /**
     * The connection was cut by the other side.
     */
    public static final int ECONNRESET = 104;

    /**
     * There is no buffer space.
     */
    public static final int ENOBUFS = 105;

    /**
     * The socket is connected already.
     */
    public static final int EISCONN = 106;

    /**
     * The socket is not connected.
     */
    public static final int ENOTCONN = 107;

    /**
     * The operation took too long.
     */
    public static final int ETIMEDOUT = 110;

    /**
     * The connection was refused.
     */
    public static final int ECONNREFUSED = 111;

    /**
     * The other machine cannot be reached.
     */
    public static final int EHOSTUNREACH = 113;

    /**
     * The operation is under way already.
     */
    public static final int EALREADY = 114;

    /**
     * The operation has been started and goes on.
     */
    public static final int EINPROGRESS = 115;

    /**
     * The file handle refers to something that no longer exists.
     */
    public static final int ESTALE = 116;

    /**
     * The disk quota is used up.
     */
    public static final int EDQUOT = 122;

    /**
     * The operation was canceled.
     */
    public static final int ECANCELED = 125;

    /**
     * Not used.
     */
    private ErrnoCodes() {
    }
}
