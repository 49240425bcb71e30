#!/usr/bin/env python3
"""codes.py INCLUDE-DIR > windows.tsv: names and numbers of error codes, as the mingw-w64 compiler evaluates them."""
import os, re, subprocess, sys
CC = 'x86_64-w64-mingw32-gcc'
ERROR = re.compile(r'^(S_OK|S_FALSE|NO_ERROR|NOERROR|ERROR_|STATUS_|NDIS_STATUS_|NDK|HIDP_STATUS_|SRB_STATUS_|SCSISTAT_|CR_[A-Z]|DI_|NERR_|WSA[A-Z_]|WAIT_|SOCKET_ERROR|INVALID_SOCKET|NTE_|LDAP_|MCIERR_|MMSYSERR_|JOYERR_|TIMERR_|WAVERR_|MIDIERR_|LINEERR_|DDERR_|DD_|D3D_?(ERR|OK)|DISP_|STG_|TYPE_E|MK_|CO_|OLE_|RPC_|EPT_|SEC_|CRYPT_|CERT_|TRUST_|SCARD_|WINBIO_E|WINCODEC_ERR|XACT_|SPAPI_|VFW_|WBEM_|DXGI_|D2DERR|MF_E|BG_E|DNS_|FWP_|FVE_|TPM|TBS|PDH_|IMAPI_|WIA_|ACMERR|ICERR|CDERR|FNERR|PDERR|SE_ERR|EXCEPTION_|DBG_|VER_|RASERR|WCN_|PEER_|WER_|USERENV|KS_|E[A-Z0-9]{3,}$)|_(E|S|I|W|ERR|ERROR|ERRORS|STATUS|FAILED|SUCCESS|OK)_|(ERR|ERROR|STATUS|SUCCESS|FAILED|_OK|_FAIL|FAILURE)$|ERR_|_E_|ERROR')
GROUPS = [
 ('#define WIN32_NO_STATUS\n#include <windows.h>\n#undef WIN32_NO_STATUS\n#include <ntstatus.h>\n', []),
 ('#include <winsock2.h>\n#include <ws2tcpip.h>\n#include <windows.h>\n', []),
 ('#include <errno.h>\n', []),
]
USER = '''lmerr.h lmcons.h wininet.h winhttp.h setupapi.h cfgmgr32.h wincrypt.h winscard.h mmsystem.h winldap.h ras.h raserror.h pdhmsg.h
 vfwmsgs.h mferror.h wincodec.h ddraw.h d3d9.h dxgi.h d3d10.h d3d11.h d2d1.h d2derr.h bitsmsg.h wbemcli.h imapi.h tapi.h tpcerror.h sti.h stierr.h wia.h wiaerr.h
 vds.h vdserr.h fwptypes.h windns.h ntdsapi.h ntsecapi.h sspi.h schannel.h slerror.h urlmon.h ole2.h oleauto.h mapicode.h mapix.h dsound.h dinput.h
 dplay.h commdlg.h cderr.h shellapi.h shlobj.h icm.h winspool.h rpc.h rpcndr.h lm.h iphlpapi.h wlanapi.h p2p.h mprerror.h xmllite.h hidpi.h hidsdi.h
 usb.h winusb.h dbgeng.h dbghelp.h netmon.h msi.h nserror.h evr.h dmerror.h dsconf.h snmp.h mgmtapi.h esent.h tbs.h winbio.h winbio_err.h dwmapi.h uiautomation.h vsserror.h vss.h
 vswriter.h comadmin.h textserv.h richedit.h tom.h msctf.h mtxdm.h transact.h xolehlp.h corerror.h activscp.h wsdapi.h msdrm.h msdrmdefs.h lzexpand.h wowctlpan.h sperror.h sapi.h peererror.h traffic.h qossp.h mq.h wdsclient.h winevt.h evntrace.h tdh.h credui.h wintrust.h mscat.h winsafer.h appmgmt.h aclapi.h faxcom.h winfax.h strsafe.h intsafe.h functiondiscoveryerror.h
 portabledevice.h wpd.h searchapi.h propkey.h filterr.h ntquery.h oledberr.h oledb.h d3dkmthk.h dxva2api.h opmapi.h comctl32.h imm.h vfw.h msacm.h loadperf.h winperf.h perflib.h secext.h security.h clfsw32.h clfs.h ktmw32.h wsman.h'''.split()
KERNEL = 'ntddk.h ntifs.h ndis.h storport.h srb.h minitape.h scsi.h usb.h usbdlib.h hidpi.h hidport.h video.h ks.h portcls.h tdi.h tdikrnl.h ndistapi.h ndiswan.h dispmprt.h mcd.h classpnp.h fltkernel.h wdm.h smbus.h ntddndis.h rxce.h'.split()
for h in USER: GROUPS.append(('#include <winsock2.h>\n#include <windows.h>\n#include <initguid.h>\n#include <%s>\n' % h, []))
for h in KERNEL: GROUPS.append(('#define NDIS_WDM 1\n#define NDIS50 1\n#define NDIS_MINIPORT_DRIVER 1\n#define NDIS_PROTOCOL_DRIVER 1\n#define NDIS60 1\n#include <%s%s>\n' % ('ntddk.h>\n#include <' if h not in ('ntifs.h', 'ntddk.h', 'wdm.h', 'ndis.h') else '', h), ['-I' + sys.argv[1] + '/ddk', '-D_AMD64_']))
def run(text, *args): return subprocess.run([CC, '-x', 'c', '-w', '-std=gnu11', *args, '-'], input=text, capture_output=True, text=True)
out = {}
for pre, flags in GROUPS:
    p = run(pre, '-E', '-dM', *flags)
    if p.returncode: sys.stderr.write('skipped: ' + pre.split('<')[-1].split('>')[0] + '\n'); continue
    names = sorted({m.group(1) for m in re.finditer(r'^#define (\w+) (.+)$', p.stdout, re.M) if ERROR.search(m.group(1)) and m.group(1) not in out and not m.group(1).startswith('_')})
    while names:
        body = pre + ''.join('\n#line %d "probe"\nconst long long docbind_%s = (long long)(%s);' % (i + 1, n, n) for i, n in enumerate(names))
        p = run(body, '-S', '-o', 'o.s', '-fmax-errors=0', *flags)
        if p.returncode == 0: break
        bad = {int(m.group(1)) for m in re.finditer(r'^probe:(\d+):.*error', p.stderr, re.M)}
        if not bad:
            names = []; sys.stderr.write('broken: ' + pre[-40:] + p.stderr[-300:]); break
        names = [n for i, n in enumerate(names) if i + 1 not in bad]
    if not names: continue
    asm = open('o.s').read()
    for m in re.finditer(r'^docbind_(\w+):\n\s+\.quad\s+(-?\d+)|^docbind_(\w+):\n\s+\.space\s+8', asm, re.M):
        n = m.group(1) or m.group(3); v = int(m.group(2) or 0)
        if not -(1 << 31) <= v < (1 << 32): continue
        out[n] = v & 0xffffffff

def evaluated(pre, names, flags=()):
    """Numbers of names for which the compiler has one."""
    while names:
        body = pre + ''.join('\n#line %d "probe"\nconst long long docbind_%s = (long long)(%s);' % (i + 1, n, n) for i, n in enumerate(names))
        p = run(body, '-S', '-o', 'o.s', '-fmax-errors=0', *flags)
        if p.returncode == 0: break
        bad = {int(m.group(1)) for m in re.finditer(r'^probe:(\d+):.*error', p.stderr, re.M)}
        if not bad: return {}
        names = [n for i, n in enumerate(names) if i + 1 not in bad]
    if not names: return {}
    asm, found = open('o.s').read(), {}
    for m in re.finditer(r'^docbind_(\w+):\n\s+\.quad\s+(-?\d+)|^docbind_(\w+):\n\s+\.space\s+8', asm, re.M):
        v = int(m.group(2) or 0)
        if -(1 << 31) <= v < (1 << 32): found[m.group(1) or m.group(3)] = v & 0xffffffff
    return found
# The short names of COM, and the codes of driver headers, whose definitions are taken by themselves since the headers do not compile together.
SHORT = '#include <winsock2.h>\n#include <windows.h>\n#include <ole2.h>\n#include <winerror.h>\n'
more = evaluated(SHORT, sorted(set(re.findall(r'^#define ([ES]_\w+) ', run(SHORT, '-E', '-dM').stdout, re.M))))
lines, names = '', []
for h in ['ndis.h', 'storport.h', 'srb.h', 'hidpi.h']:
    path = next((p for p in (sys.argv[1] + '/ddk/' + h, sys.argv[1] + '/' + h) if os.path.exists(p)), None)
    for m in re.finditer(r'^\s*#\s*define\s+((?:NDIS_STATUS|STOR_STATUS|SRB_STATUS|HIDP_STATUS)_\w+)[ \t]+(.+)$', open(path).read() if path else '', re.M):
        lines += '#define %s %s\n' % (m.group(1), m.group(2)); names.append(m.group(1))
DRIVER = '#define WIN32_NO_STATUS\n#include <windows.h>\n#undef WIN32_NO_STATUS\n#include <ntstatus.h>\ntypedef int NDIS_STATUS;\n#undef HIDP_ERROR_CODES\n#define HIDP_ERROR_CODES(SEV, CODE) ((NTSTATUS) (((SEV) << 28) | (0x11 << 16) | (CODE)))\n' + lines
more.update(evaluated(DRIVER, sorted(set(names))))
for n, v in more.items(): out.setdefault(n, v)
# Names that are no codes, though they look like some, and those of errno.h, which differ from system to system and have a table of their own.
OTHERS = re.compile(r'E[A-Z0-9]{2,}$|(VER_|OID_|META|MCI_|IO_|EVENT_|IDS_|TBSTYLE|CM_|INTERNET_|DEBUG_|PRINTER_|COR_|HTTP_STATUS_|CORSECATTR|JOB_|DNS_(?!ERROR|STATUS|INFO)|DOT11|WIA_(?!ERROR|STATUS|S_)|DI_|DMUS_(?!E|S)|MF_(?!E_|S_|I_|W_)|INET_(?!E_)|MQ_(?!ERROR|OK|INFO)|CERT_(?!E_|S_)|MAPI_(?!E_|W_))')
os.remove('o.s')
print('# Names and numbers of Windows error and status codes.\n# Taken from the headers of mingw-w64, as its compiler evaluates them.')
for n in sorted(out):
    if not OTHERS.match(n): print('%s\t%d' % (n, out[n]))
