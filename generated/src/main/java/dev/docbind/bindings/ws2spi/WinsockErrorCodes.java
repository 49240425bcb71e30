package dev.docbind.bindings.ws2spi;

/**
 * The error codes that Windows Sockets functions and service providers report. Functions of the
 * service-provider interface store the code in their <em>lpErrno</em> parameter; application functions
 * leave it to be read by <strong>WSAGetLastError</strong>.
 * <p>Codes from 10000 on belong to Windows Sockets. The smaller ones are codes of Windows itself under
 * a second name.</p>
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
 * <td><strong>WSA_INVALID_HANDLE</strong></td>
 * <td>6</td>
 * <td>The handle given as an event object is not one.</td>
 * </tr>
 * <tr>
 * <td><strong>WSA_NOT_ENOUGH_MEMORY</strong></td>
 * <td>8</td>
 * <td>Memory ran out.</td>
 * </tr>
 * <tr>
 * <td><strong>WSA_INVALID_PARAMETER</strong></td>
 * <td>87</td>
 * <td>A parameter has a value that Windows does not accept.</td>
 * </tr>
 * <tr>
 * <td><strong>WSA_OPERATION_ABORTED</strong></td>
 * <td>995</td>
 * <td>The overlapped operation was broken off because the socket was closed or the operation canceled.</td>
 * </tr>
 * <tr>
 * <td><strong>WSA_IO_INCOMPLETE</strong></td>
 * <td>996</td>
 * <td>The overlapped operation has not completed yet.</td>
 * </tr>
 * <tr>
 * <td><strong>WSA_IO_PENDING</strong></td>
 * <td>997</td>
 * <td>The overlapped operation was started and will complete later. This is not a failure.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEINTR</strong></td>
 * <td>10004</td>
 * <td>A blocking call was canceled.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEBADF</strong></td>
 * <td>10009</td>
 * <td>The file handle is not valid.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEACCES</strong></td>
 * <td>10013</td>
 * <td>The access permissions of the socket or the address do not allow the operation.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEFAULT</strong></td>
 * <td>10014</td>
 * <td>A pointer leads outside the address space of the process, or a buffer is too small.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEINVAL</strong></td>
 * <td>10022</td>
 * <td>An argument is not valid, or the socket is not in a state that allows the operation.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEMFILE</strong></td>
 * <td>10024</td>
 * <td>No more sockets can be opened.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEWOULDBLOCK</strong></td>
 * <td>10035</td>
 * <td>The socket is nonblocking and the operation cannot be completed at once.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEINPROGRESS</strong></td>
 * <td>10036</td>
 * <td>A blocking operation is under way and no second one may be started.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEALREADY</strong></td>
 * <td>10037</td>
 * <td>An operation of this kind is under way on the socket already.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAENOTSOCK</strong></td>
 * <td>10038</td>
 * <td>The descriptor is not a socket.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEDESTADDRREQ</strong></td>
 * <td>10039</td>
 * <td>The operation needs a destination address and none was given.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEMSGSIZE</strong></td>
 * <td>10040</td>
 * <td>The message is larger than the network or the receiving buffer allows.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEPROTOTYPE</strong></td>
 * <td>10041</td>
 * <td>The protocol does not go with the type of the socket.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAENOPROTOOPT</strong></td>
 * <td>10042</td>
 * <td>The protocol does not know the option, or not at this level.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEPROTONOSUPPORT</strong></td>
 * <td>10043</td>
 * <td>The protocol is not installed.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAESOCKTNOSUPPORT</strong></td>
 * <td>10044</td>
 * <td>The address family has no sockets of this type.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEOPNOTSUPP</strong></td>
 * <td>10045</td>
 * <td>A socket of this kind does not support the operation.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEPFNOSUPPORT</strong></td>
 * <td>10046</td>
 * <td>The protocol family is not installed.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEAFNOSUPPORT</strong></td>
 * <td>10047</td>
 * <td>The address family cannot be used with the protocol.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEADDRINUSE</strong></td>
 * <td>10048</td>
 * <td>The local address is in use by another socket.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEADDRNOTAVAIL</strong></td>
 * <td>10049</td>
 * <td>The address is not an address of this machine, or cannot be reached by it.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAENETDOWN</strong></td>
 * <td>10050</td>
 * <td>The network is down.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAENETUNREACH</strong></td>
 * <td>10051</td>
 * <td>There is no route to the network.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAENETRESET</strong></td>
 * <td>10052</td>
 * <td>The connection was lost because keep-alive found the other side gone.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAECONNABORTED</strong></td>
 * <td>10053</td>
 * <td>The connection was given up by the software of this machine.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAECONNRESET</strong></td>
 * <td>10054</td>
 * <td>The connection was cut by the other side.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAENOBUFS</strong></td>
 * <td>10055</td>
 * <td>Buffer space ran out, or a queue is full.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEISCONN</strong></td>
 * <td>10056</td>
 * <td>The socket is connected already.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAENOTCONN</strong></td>
 * <td>10057</td>
 * <td>The socket is not connected.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAESHUTDOWN</strong></td>
 * <td>10058</td>
 * <td>The socket was shut down in this direction.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAETOOMANYREFS</strong></td>
 * <td>10059</td>
 * <td>Too many references to an object of the kernel exist.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAETIMEDOUT</strong></td>
 * <td>10060</td>
 * <td>The other side did not answer in time.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAECONNREFUSED</strong></td>
 * <td>10061</td>
 * <td>The other side refused the connection; mostly no server listens there.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAELOOP</strong></td>
 * <td>10062</td>
 * <td>A name refers to itself through too many links.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAENAMETOOLONG</strong></td>
 * <td>10063</td>
 * <td>A name, or a part of it, is too long.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEHOSTDOWN</strong></td>
 * <td>10064</td>
 * <td>The other machine is down.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEHOSTUNREACH</strong></td>
 * <td>10065</td>
 * <td>There is no route to the other machine.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAENOTEMPTY</strong></td>
 * <td>10066</td>
 * <td>The directory is not empty.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEPROCLIM</strong></td>
 * <td>10067</td>
 * <td>Too many processes use Windows Sockets at the same time.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEUSERS</strong></td>
 * <td>10068</td>
 * <td>The user's quota is used up.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEDQUOT</strong></td>
 * <td>10069</td>
 * <td>The disk quota is used up.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAESTALE</strong></td>
 * <td>10070</td>
 * <td>The file handle refers to something that no longer exists.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEREMOTE</strong></td>
 * <td>10071</td>
 * <td>The item is not on this machine.</td>
 * </tr>
 * <tr>
 * <td><strong>WSASYSNOTREADY</strong></td>
 * <td>10091</td>
 * <td>The network subsystem cannot be used at present.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAVERNOTSUPPORTED</strong></td>
 * <td>10092</td>
 * <td>The requested version of Windows Sockets is not supported.</td>
 * </tr>
 * <tr>
 * <td><strong>WSANOTINITIALISED</strong></td>
 * <td>10093</td>
 * <td>Windows Sockets, or the provider, has not been started, or has been shut down again.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEDISCON</strong></td>
 * <td>10101</td>
 * <td>The other side is closing the connection in good order.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAENOMORE</strong></td>
 * <td>10102</td>
 * <td>The enumeration has no further results.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAECANCELLED</strong></td>
 * <td>10103</td>
 * <td>The enumeration was ended while the call was still working.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEINVALIDPROCTABLE</strong></td>
 * <td>10104</td>
 * <td>The provider's table of functions is not valid, mostly because a pointer in it is
 * <strong>NULL</strong>.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEINVALIDPROVIDER</strong></td>
 * <td>10105</td>
 * <td>The provider is not valid or has another version than 2.0.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEPROVIDERFAILEDINIT</strong></td>
 * <td>10106</td>
 * <td>The provider's library could not be loaded, or its start-up function failed.</td>
 * </tr>
 * <tr>
 * <td><strong>WSASYSCALLFAILURE</strong></td>
 * <td>10107</td>
 * <td>A system call that never should fail did fail.</td>
 * </tr>
 * <tr>
 * <td><strong>WSASERVICE_NOT_FOUND</strong></td>
 * <td>10108</td>
 * <td>The service is not known in the name space.</td>
 * </tr>
 * <tr>
 * <td><strong>WSATYPE_NOT_FOUND</strong></td>
 * <td>10109</td>
 * <td>The class of service is not known.</td>
 * </tr>
 * <tr>
 * <td><strong>WSA_E_NO_MORE</strong></td>
 * <td>10110</td>
 * <td>The enumeration has no further results.</td>
 * </tr>
 * <tr>
 * <td><strong>WSA_E_CANCELLED</strong></td>
 * <td>10111</td>
 * <td>The enumeration was canceled.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAEREFUSED</strong></td>
 * <td>10112</td>
 * <td>A name query was refused.</td>
 * </tr>
 * <tr>
 * <td><strong>WSAHOST_NOT_FOUND</strong></td>
 * <td>11001</td>
 * <td>The host name is not known.</td>
 * </tr>
 * <tr>
 * <td><strong>WSATRY_AGAIN</strong></td>
 * <td>11002</td>
 * <td>The name server did not answer; trying again may help.</td>
 * </tr>
 * <tr>
 * <td><strong>WSANO_RECOVERY</strong></td>
 * <td>11003</td>
 * <td>The name server reported an error that trying again will not mend.</td>
 * </tr>
 * <tr>
 * <td><strong>WSANO_DATA</strong></td>
 * <td>11004</td>
 * <td>The name is known but has no record of the requested type.</td>
 * </tr>
 * </tbody>
 * </table>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>ws2spi.h</dd>
 * <dt>Minimum supported client</dt>
 * <dd>Windows 2000 Professional [desktop apps only]</dd>
 * <dt>Minimum supported server</dt>
 * <dd>Windows 2000 Server [desktop apps only]</dd>
 * <dt>Include</dt>
 * <dd>winerror.h</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>ws2spi/winsock-error-codes.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 */
public final class WinsockErrorCodes {
    /**
     * The handle given as an event object is not one.
     */
    public static final int WSA_INVALID_HANDLE = 6;

    /**
     * Memory ran out.
     */
    public static final int WSA_NOT_ENOUGH_MEMORY = 8;

    /**
     * A parameter has a value that Windows does not accept.
     */
    public static final int WSA_INVALID_PARAMETER = 87;

    /**
     * The overlapped operation was broken off because the socket was closed or the operation canceled.
     */
    public static final int WSA_OPERATION_ABORTED = 995;

    /**
     * The overlapped operation has not completed yet.
     */
    public static final int WSA_IO_INCOMPLETE = 996;

    /**
     * The overlapped operation was started and will complete later. This is not a failure.
     */
    public static final int WSA_IO_PENDING = 997;

    /**
     * A blocking call was canceled.
     */
    public static final int WSAEINTR = 10004;

    /**
     * The file handle is not valid.
     */
    public static final int WSAEBADF = 10009;

    /**
     * The access permissions of the socket or the address do not allow the operation.
     */
    public static final int WSAEACCES = 10013;

    /**
     * A pointer leads outside the address space of the process, or a buffer is too small.
     */
    public static final int WSAEFAULT = 10014;

    /**
     * An argument is not valid, or the socket is not in a state that allows the operation.
     */
    public static final int WSAEINVAL = 10022;

    /**
     * No more sockets can be opened.
     */
    public static final int WSAEMFILE = 10024;

    /**
     * The socket is nonblocking and the operation cannot be completed at once.
     */
    public static final int WSAEWOULDBLOCK = 10035;

    /**
     * A blocking operation is under way and no second one may be started.
     */
    public static final int WSAEINPROGRESS = 10036;

    /**
     * An operation of this kind is under way on the socket already.
     */
    public static final int WSAEALREADY = 10037;

    /**
     * The descriptor is not a socket.
     */
    public static final int WSAENOTSOCK = 10038;

    /**
     * The operation needs a destination address and none was given.
     */
    public static final int WSAEDESTADDRREQ = 10039;

    /**
     * The message is larger than the network or the receiving buffer allows.
     */
    public static final int WSAEMSGSIZE = 10040;

    /**
     * The protocol does not go with the type of the socket.
     */
    public static final int WSAEPROTOTYPE = 10041;

    /**
     * The protocol does not know the option, or not at this level.
     */
    public static final int WSAENOPROTOOPT = 10042;

    /**
     * The protocol is not installed.
     */
    public static final int WSAEPROTONOSUPPORT = 10043;

    /**
     * The address family has no sockets of this type.
     */
    public static final int WSAESOCKTNOSUPPORT = 10044;

    /**
     * A socket of this kind does not support the operation.
     */
    public static final int WSAEOPNOTSUPP = 10045;

    /**
     * The protocol family is not installed.
     */
    public static final int WSAEPFNOSUPPORT = 10046;

    /**
     * The address family cannot be used with the protocol.
     */
    public static final int WSAEAFNOSUPPORT = 10047;

    /**
     * The local address is in use by another socket.
     */
    public static final int WSAEADDRINUSE = 10048;

    /**
     * The address is not an address of this machine, or cannot be reached by it.
     */
    public static final int WSAEADDRNOTAVAIL = 10049;

    /**
     * The network is down.
     */
    public static final int WSAENETDOWN = 10050;

    /**
     * There is no route to the network.
     */
    public static final int WSAENETUNREACH = 10051;

    /**
     * The connection was lost because keep-alive found the other side gone.
     */
    public static final int WSAENETRESET = 10052;

    /**
     * The connection was given up by the software of this machine.
     */
    public static final int WSAECONNABORTED = 10053;

    /**
     * The connection was cut by the other side.
     */
    public static final int WSAECONNRESET = 10054;

    /**
     * Buffer space ran out, or a queue is full.
     */
    public static final int WSAENOBUFS = 10055;

    /**
     * The socket is connected already.
     */
    public static final int WSAEISCONN = 10056;

    /**
     * The socket is not connected.
     */
    public static final int WSAENOTCONN = 10057;

    /**
     * The socket was shut down in this direction.
     */
    public static final int WSAESHUTDOWN = 10058;

    /**
     * Too many references to an object of the kernel exist.
     */
    public static final int WSAETOOMANYREFS = 10059;

    /**
     * The other side did not answer in time.
     */
    public static final int WSAETIMEDOUT = 10060;

    /**
     * The other side refused the connection; mostly no server listens there.
     */
    public static final int WSAECONNREFUSED = 10061;

    /**
     * A name refers to itself through too many links.
     */
    public static final int WSAELOOP = 10062;

    /**
     * A name, or a part of it, is too long.
     */
    public static final int WSAENAMETOOLONG = 10063;

    /**
     * The other machine is down.
     */
    public static final int WSAEHOSTDOWN = 10064;

    /**
     * There is no route to the other machine.
     */
    public static final int WSAEHOSTUNREACH = 10065;

    /**
     * The directory is not empty.
     */
    public static final int WSAENOTEMPTY = 10066;

    /**
     * Too many processes use Windows Sockets at the same time.
     */
    public static final int WSAEPROCLIM = 10067;

    /**
     * The user's quota is used up.
     */
    public static final int WSAEUSERS = 10068;

    /**
     * The disk quota is used up.
     */
    public static final int WSAEDQUOT = 10069;

    /**
     * The file handle refers to something that no longer exists.
     */
    public static final int WSAESTALE = 10070;

    /**
     * The item is not on this machine.
     */
    public static final int WSAEREMOTE = 10071;

    /**
     * The network subsystem cannot be used at present.
     */
    public static final int WSASYSNOTREADY = 10091;

    /**
     * The requested version of Windows Sockets is not supported.
     */
    public static final int WSAVERNOTSUPPORTED = 10092;

    /**
     * Windows Sockets, or the provider, has not been started, or has been shut down again.
     */
    public static final int WSANOTINITIALISED = 10093;

    /**
     * The other side is closing the connection in good order.
     */
    public static final int WSAEDISCON = 10101;

    /**
     * The enumeration has no further results.
     */
    public static final int WSAENOMORE = 10102;

    /**
     * The enumeration was ended while the call was still working.
     */
    public static final int WSAECANCELLED = 10103;

    /**
     * The provider's table of functions is not valid, mostly because a pointer in it is
     * <strong>NULL</strong>.
     */
    public static final int WSAEINVALIDPROCTABLE = 10104;

    /**
     * The provider is not valid or has another version than 2.0.
     */
    public static final int WSAEINVALIDPROVIDER = 10105;

    /**
     * The provider's library could not be loaded, or its start-up function failed.
     */
    public static final int WSAEPROVIDERFAILEDINIT = 10106;

    /**
     * A system call that never should fail did fail.
     */
    public static final int WSASYSCALLFAILURE = 10107;

    /**
     * The service is not known in the name space.
     */
    public static final int WSASERVICE_NOT_FOUND = 10108;

    /**
     * The class of service is not known.
     */
    public static final int WSATYPE_NOT_FOUND = 10109;

    /**
     * The enumeration has no further results.
     */
    public static final int WSA_E_NO_MORE = 10110;

    /**
     * The enumeration was canceled.
     */
    public static final int WSA_E_CANCELLED = 10111;

    /**
     * A name query was refused.
     */
    public static final int WSAEREFUSED = 10112;

    /**
     * The host name is not known.
     */
    public static final int WSAHOST_NOT_FOUND = 11001;

    /**
     * The name server did not answer; trying again may help.
     */
    public static final int WSATRY_AGAIN = 11002;

    /**
     * The name server reported an error that trying again will not mend.
     */
    public static final int WSANO_RECOVERY = 11003;

    /**
     * The name is known but has no record of the requested type.
     */
    public static final int WSANO_DATA = 11004;

    /**
     * Not used.
     */
    private WinsockErrorCodes() {
    }
}
