package dev.docbind.win32metadata;

import java.util.List;

/** Headers of mingw-w64 that compile together. */
final class MingwHeaders {

    /** The headers in order. */
    static final List<String> LIST = List.of("""
            winsock2.h ws2tcpip.h windows.h ws2spi.h mswsock.h iphlpapi.h wincrypt.h ncrypt.h
            bcrypt.h dpapi.h setupapi.h cfgmgr32.h tlhelp32.h psapi.h dbghelp.h dbgeng.h shlobj.h
            shlwapi.h shellapi.h commctrl.h commdlg.h richedit.h ole2.h oleauto.h oleacc.h ocidl.h
            dispex.h urlmon.h mshtml.h propidl.h propsys.h d2d1.h dwrite.h d3d11.h d3d12.h dxgi.h
            dxgi1_2.h wincodec.h gdiplus.h mfapi.h mfidl.h mmsystem.h mmdeviceapi.h audioclient.h
            dsound.h dshow.h strmif.h bits.h taskschd.h wbemcli.h wtsapi32.h lm.h ntsecapi.h
            schannel.h aclapi.h sddl.h evntrace.h evntprov.h winevt.h pdh.h powrprof.h winspool.h
            hidsdi.h usbioctl.h winioctl.h ntddstor.h wlanapi.h bluetoothapis.h bthdef.h ras.h
            rasdlg.h snmp.h winldap.h dsgetdc.h ntdsapi.h iads.h netlistmgr.h fwpmu.h rpc.h rpcdce.h
            rpcndr.h vfw.h wininet.h winnetwk.h winsvc.h mapi.h imm.h msctf.h tom.h sapi.h tapi.h
            uxtheme.h dwmapi.h winuser.h xinput.h dinput.h mscat.h wintrust.h imagehlp.h mssip.h
            nspapi.h icm.h
            """.strip().split("\\s+"));

    private MingwHeaders() {}
}
