package it;

import it.bindings.windows.SOCKET;
import it.bindings.winsock2.SOCKADDR;
import it.bindings.winsock2.Winsock2;

/** Compiles only against the types that the metadata gives. */
public final class User {

    private User() {}

    /** Connects without anything that is optional. */
    public static int connect(Winsock2 sockets, SOCKET socket, SOCKADDR address) {
        return sockets.WSAConnect(socket, address, 16, null, null, null, null);
    }
}
