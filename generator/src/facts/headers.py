"""The headers of mingw-w64 that facts are taken from, in the order in which they are tried; codes.py reads the first list."""

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

MORE = '''
accctrl.h aclui.h activdbg.h adhoc.h afunix.h apiset.h authz.h avifmt.h aviriff.h avrt.h axextendenums.h azroles.h
batclass.h bcrypt.h bdaiface.h bdamedia.h bidispl.h bits.h bits1_5.h bits2_0.h bits2_5.h bits3_0.h bits5_0.h
cardmod.h certadm.h certcli.h certenc.h certenroll.h certsrv.h certview.h cluadmex.h clusapi.h cmnquery.h codecapi.h
colordlg.h compressapi.h compstui.h computecore.h computenetwork.h computestorage.h cor.h corhdr.h cpl.h credssp.h
cryptxml.h cscapi.h d2d1effects.h d2dbasetypes.h d3d.h d3d10_1.h d3d10effect.h d3d10misc.h d3d10sdklayers.h
d3d10shader.h d3d11_1.h d3d11_2.h d3d11_3.h d3d11_4.h d3d11on12.h d3d11sdklayers.h d3d11shader.h d3d12sdklayers.h
d3d12shader.h d3d8caps.h d3d9caps.h d3dcaps.h d3dcommon.h d3dcompiler.h d3dhal.h d3drm.h d3drmdef.h d3drmobj.h
d3dtypes.h d3dx9anim.h d3dx9core.h d3dx9effect.h d3dx9math.h d3dx9shader.h d3dx9shape.h d3dx9tex.h d3dx9xof.h
dbgprop.h dbt.h dciddi.h dciman.h dcommon.h dcomp.h dcompanimation.h dcomptypes.h ddrawgdi.h ddrawi.h ddstream.h
delayimp.h devicetopology.h devpropdef.h dhcpsapi.h dhcpv6csdk.h dinputd.h directmanipulation.h dismapi.h
dispatcherqueue.h dispdib.h dispex.h dlcapi.h dls1.h dls2.h dmdls.h dmemmgr.h dmksctrl.h dmo.h dmodshow.h dmort.h
dmplugin.h dmusbuff.h dmusicc.h dmusicf.h dmusici.h dmusics.h docobj.h documenttarget.h dpaddr.h dpapi.h dplay8.h
dplobby.h dplobby8.h dpnathlp.h drmexternals.h dsclient.h dsgetdc.h dskquota.h dsquery.h dsrole.h dssec.h dvdif.h
dwrite_1.h dwrite_2.h dwrite_3.h dxdiag.h dxfile.h dxgi1_2.h dxgi1_3.h dxgi1_4.h dxgi1_5.h dxgi1_6.h dxgicommon.h
dxgidebug.h dxgiformat.h dxgitype.h dxva.h dxvahd.h eapauthenticatoractiondefine.h eapauthenticatortypes.h
eaphostpeerconfigapis.h eapmethodauthenticatorapis.h eapmethodpeerapis.h eapmethodtypes.h eappapis.h ehstorapi.h
elscore.h endpointvolume.h errorrep.h eventtoken.h evntcons.h evr9.h exdisp.h filter.h fltdefs.h fltuser.h
fltuserstructures.h fontsub.h fsrm.h fsrmenums.h functiondiscoveryapi.h fusion.h fwpmtypes.h fwpmu.h gpedit.h gpio.h
gpmgmt.h h323priv.h hidclass.h hidusage.h highlevelmonitorconfigurationapi.h hlink.h hliface.h hstring.h htmlhelp.h
http.h httpext.h httpfilt.h hvsocket.h icmpapi.h identitycommon.h identitystore.h ifdef.h iketypes.h ime.h
imessage.h inputscope.h inspectable.h ioringapi.h ipexport.h ipifcons.h ipmib.h iprtrmib.h ipsectypes.h iptypes.h
ipxrip.h ipxrtdef.h ipxsap.h ipxtfflt.h iscsidsc.h ktmtypes.h l2cmn.h lmaccess.h lmalert.h lmat.h lmaudit.h
lmconfig.h lmdfs.h lmerrlog.h lmjoin.h lmmsg.h lmremutl.h lmrepl.h lmserver.h lmshare.h lmsname.h lmstats.h lmsvc.h
lmuse.h lmwksta.h lpmapi.h magnification.h manipulations.h mapidefs.h mapiform.h mapihook.h mapispi.h mapiutil.h
mapival.h mapiwz.h mcx.h mediaobj.h medparam.h mfapi.h mfcaptureengine.h mfidl.h mfmediacapture.h mfmp2dlna.h
mfobjects.h mfplay.h mfreadwrite.h mftransform.h mgm.h midles.h mlang.h mmc.h mmcobj.h mmddk.h mmstream.h mobsync.h
mpeg2bits.h mpeg2data.h mpeg2psiparser.h mpeg2structs.h msacmdlg.h msasn1.h mschapp.h msclus.h mscoree.h
msctfmonitorapi.h mshtml.h mshtmhst.h msopc.h msp.h mspbase.h msrdc.h mstask.h mstcpip.h msxml2.h nb30.h ncrypt.h
ndattrib.h ndfapi.h ndhelper.h ndkinfo.h ndrtypes.h netcfgn.h netcfgx.h netcon.h netfw.h netioapi.h netlistmgr.h
netprov.h newdev.h nldef.h ntdd1394.h ntdd8042.h ntddbeep.h ntddcdrm.h ntddcdvd.h ntddchgr.h ntddft.h ntddkbd.h
ntddmmc.h ntddmodm.h ntddmou.h ntddndis.h ntddpar.h ntddpsch.h ntddser.h ntddstor.h ntddtape.h ntddtdi.h ntddvdeo.h
ntddvol.h ntdsbcli.h ntgdi.h ntioring_x.h ntldap.h ntmsapi.h ntsecpkg.h nvme.h objsel.h ocmm.h odbcinst.h oleacc.h
olectl.h oledlg.h parser.h patchapi.h pathcch.h physicalmonitorenumerationapi.h pla.h pnrpdef.h pnrpns.h poclass.h
portabledeviceconnectapi.h portabledevicetypes.h prntfont.h profinfo.h propkeydef.h propsys.h propvarutil.h pstore.h
qmgr.h qnetwork.h qos2.h qosname.h qospol.h raseapif.h ratings.h rdpencomapi.h realtimeapiset.h reason.h reconcil.h
regbag.h relogger.h rend.h resapi.h restartmanager.h roapi.h rpcasync.h rpcdce.h rpcdcep.h rpcnsi.h rpcnsip.h
rpcproxy.h rpcssl.h rtccore.h rtinfo.h rtutils.h rtworkq.h sas.h sbe.h scarddat.h scardmgr.h scardsrv.h scardssp.h
scesvc.h schemadef.h schnlsp.h scrnsave.h sddl.h sens.h sensapi.h sensors.h sensorsapi.h sfc.h shappmgr.h shlwapi.h
shtypes.h slpublic.h spatialaudioclient.h spatialaudiometadata.h spellcheck.h sporder.h sql.h sqlext.h
srrestoreptapi.h storprop.h structuredquerycondition.h t2embapi.h tapi3.h tapi3if.h taskschd.h tcpestats.h tcpmib.h
textstor.h thumbcache.h timeapi.h timeprov.h tlogstg.h tnef.h tpcshrd.h txdtc.h txfw32.h uiautomationclient.h
uiautomationcore.h uiautomationcoreapi.h udpmib.h usb100.h usb200.h usbcamdi.h usbdi.h usbiodef.h usbprint.h
usbscan.h usbuser.h userenv.h virtdisk.h vmr9.h vsbackup.h vsmgmt.h vsprov.h wab.h wabapi.h wabdefs.h wabiab.h
wbemdisp.h wbemidl.h wbemprov.h wcmconfig.h wcsplugin.h wct.h wdsbp.h wdsclientapi.h wdspxe.h wdstci.h wdstpdi.h
wdstptmgmt.h webauthn.h wfext.h wiadevd.h winber.h wincodecsdk.h wincon.h wincred.h winddi.h winddiui.h windot11.h
winefs.h winhvemulation.h winhvplatform.h winhvplatformdefs.h winineti.h winnetwk.h winsatcominterfacei.h winsplp.h
winstring.h winsxs.h winsync.h winusbio.h winver.h winwlx.h wlanihvtypes.h wlantypes.h wmcodecdsp.h wmcontainer.h
wmdrmsdk.h wmiatlprov.h wmistr.h wmiutils.h wmp.h wmpservices.h wmsbuffer.h wmsecure.h wnnc.h wpapi.h wptypes.h
ws2atm.h ws2bth.h ws2dnet.h ws2ipdef.h wsdattachment.h wsdbase.h wsdclient.h wsddisco.h wsdhost.h wsdtypes.h
wsdutil.h wsdxml.h wsdxmldom.h wshisotp.h wsmandisp.h wsnwlink.h wsrm.h wsvns.h wuapi.h xa.h xapo.h xapofx.h
xaudio2.h xaudio2fx.h xcmc.h xenroll.h xinput.h xpsdigitalsignature.h xpsobjectmodel.h xpsobjectmodel_1.h xpsprint.h
bh.h vdslun.h vdmdbg.h wownt32.h w32api.h
'''.split()

KERNEL = '''
ntddk.h ntifs.h ndis.h storport.h srb.h minitape.h scsi.h usb.h usbdlib.h hidpi.h hidport.h video.h ks.h portcls.h
tdi.h tdikrnl.h ndistapi.h ndiswan.h dispmprt.h mcd.h classpnp.h fltkernel.h wdm.h smbus.h ntddndis.h rxce.h
acpiioct.h ata.h atm.h csq.h d3dhalex.h d4drvif.h d4iface.h drivinit.h drmk.h dxapi.h hubbusif.h ide.h kbdmou.h
mce.h miniport.h mountdev.h mountmgr.h netpnp.h ntddpcm.h ntddsnd.h ntimage.h ntpoapi.h oprghdlr.h parallel.h
pfhook.h poclass.h scsiscan.h scsiwmi.h strmini.h tdistat.h upssvc.h usbbusif.h usbdrivr.h usbkern.h usbprint.h
usbprotocoldefs.h usbscan.h usbstorioctl.h videoagp.h wmidata.h wmilib.h ws2san.h xfilter.h
'''.split()
