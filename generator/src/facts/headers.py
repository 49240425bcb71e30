"""The headers of mingw-w64 that facts are taken from, in the order in which they are tried."""

USER = '''
lmerr.h lmcons.h wininet.h winhttp.h setupapi.h cfgmgr32.h wincrypt.h winscard.h mmsystem.h winldap.h ras.h raserror.h
pdhmsg.h vfwmsgs.h mferror.h wincodec.h ddraw.h d3d9.h dxgi.h d3d10.h d3d11.h d2d1.h d2derr.h bitsmsg.h wbemcli.h
tapi.h sti.h stierr.h wia.h vds.h fwptypes.h windns.h ntdsapi.h ntsecapi.h sspi.h schannel.h slerror.h urlmon.h ole2.h
oleauto.h mapicode.h mapix.h dsound.h dinput.h dplay.h commdlg.h cderr.h shellapi.h shlobj.h icm.h winspool.h rpc.h
rpcndr.h lm.h iphlpapi.h wlanapi.h p2p.h mprerror.h xmllite.h hidpi.h hidsdi.h usb.h winusb.h dbgeng.h dbghelp.h
netmon.h msi.h nserror.h evr.h dmerror.h dsconf.h snmp.h mgmtapi.h esent.h tbs.h dwmapi.h uiautomation.h vsserror.h
vss.h vswriter.h comadmin.h textserv.h richedit.h tom.h msctf.h mtxdm.h transact.h xolehlp.h corerror.h activscp.h
wsdapi.h msdrm.h msdrmdefs.h lzexpand.h sperror.h sapi.h traffic.h qossp.h mq.h winevt.h evntrace.h tdh.h wintrust.h
mscat.h winsafer.h appmgmt.h aclapi.h strsafe.h intsafe.h propkey.h filterr.h ntquery.h oledberr.h oledb.h dxva2api.h
opmapi.h imm.h vfw.h msacm.h loadperf.h winperf.h perflib.h secext.h security.h clfsw32.h clfs.h ktmw32.h wsman.h
mmreg.h digitalv.h mciavi.h tspi.h rasdlg.h mprapi.h winsock2.h ws2spi.h ws2tcpip.h dde.h ddeml.h winioctl.h
ntddscsi.h ntdddisk.h usbioctl.h usbspec.h mapi.h mqoai.h d3dx9.h bthdef.h bthsdpdef.h bluetoothapis.h imagehlp.h
psapi.h tlhelp32.h sqltypes.h fci.h fdi.h prsht.h commctrl.h intshcut.h regstr.h penwin.h winsnmp.h wsipx.h wsnetbs.h
nspapi.h svrapi.h pdh.h mxdc.h msiquery.h wtsapi32.h winsvc.h ks.h ksmedia.h ksproxy.h evntprov.h qos.h mswsock.h
af_irda.h dhcpcsdk.h dhcpssdk.h adshlp.h iads.h vcr.h d3d8.h d3d9types.h d3d8types.h d3dx9mesh.h d3d12.h propidl.h
strmif.h dshow.h qedit.h amvideo.h amstream.h dvdmedia.h bdatypes.h mmdeviceapi.h audioclient.h wmsdk.h wmsdkidl.h
d2d1_1.h d2d1effectauthor.h dwrite.h uianimation.h shobjidl.h objidl.h oaidl.h winternl.h powrprof.h subauth.h
cryptuiapi.h mssip.h winsmcrd.h eaptypes.h eaphostpeertypes.h naptypes.h wpcapi.h werapi.h richole.h vsstyle.h
uxtheme.h windowsx.h usp10.h wingdi.h rtm.h rtmv2.h routprot.h stm.h rasshost.h rassapi.h
'''.split()

KERNEL = '''
ntddk.h ntifs.h ndis.h storport.h srb.h minitape.h scsi.h usb.h usbdlib.h hidpi.h hidport.h video.h ks.h portcls.h
tdi.h tdikrnl.h ndistapi.h ndiswan.h dispmprt.h mcd.h classpnp.h fltkernel.h wdm.h smbus.h ntddndis.h rxce.h
'''.split()
