#!/usr/bin/env python3
"""packing.py INCLUDE-DIR > packing.tsv: structures that Windows headers declare under #pragma pack(1, 2 or 4)."""
import os, re, subprocess, sys
I = sys.argv[1]; out = {}; hdr = {}; done = set()
CC = 'x86_64-w64-mingw32-gcc'
heads = [h for h in os.listdir(I) if h.endswith('.h')]
kern = ['ddk/' + h for h in os.listdir(I + '/ddk') if h.endswith('.h')]
def run(pre, flags=()):
    p = subprocess.run([CC, '-x', 'c', '-E', '-w', *flags, '-'], input=pre, capture_output=True, text=True)
    return p.stdout
def scan(text):
    stack = [0]; cur = 0; file = ''; depth = 0; pend = None; packs = []
    seen = set()
    body = []
    for line in text.split('\n'):
        m = re.match(r'# \d+ "([^"]+)"', line)
        if m: file = os.path.basename(m.group(1)).lower(); continue
        m = re.match(r'\s*#pragma pack\s*\(([^)]*)\)', line)
        if m:
            a = [x.strip() for x in m.group(1).split(',') if x.strip()]
            if a and a[0] == 'push':
                stack.append(cur)
                if a[-1].isdigit(): cur = int(a[-1])
            elif a and a[0] == 'pop': cur = stack.pop() if len(stack) > 1 else 0
            elif a and a[0].isdigit(): cur = int(a[0])
            elif not a: cur = 0
            continue
        if file not in done: body.append((line, cur, file)); seen.add(file)
    # second pass: brace matching for top-level struct definitions
    depth = 0; start = None; buf = ''
    for line, pack, f in body:
        i = 0
        while i < len(line):
            c = line[i]
            if c == '{':
                if depth == 0:
                    m = re.search(r'\b(struct|union)\s+(?:__attribute__\s*\(\([^)]*\)\)\s*)?(\w+)?\s*$', buf + line[:i] if not buf.endswith(line[:i]) else buf)
                    start = (m.group(2) if m else None, pack, f, bool(m))
                depth += 1
            elif c == '}':
                depth -= 1
                if depth == 0: buf = ''; tail = True; start2 = start; pendtail = ''
            elif c == ';' and depth == 0:
                if start and start[3]:
                    names = [start[0]] if start[0] else []
                    names += re.findall(r'(?<![*\w])(\w+)\s*(?=,|$)', buf.strip())
                    for n in names: yield n, start[1], start[2]
                start = None; buf = ''; i += 1; continue
            if depth == 0 and c not in '{}': buf += c
            i += 1
        if depth == 0: buf += ' '
    done.update(seen)
def add_all(t):
    seen=set()
    for n,p,f in scan(t):
        if n.startswith('__'): continue
        out.setdefault(n,p); hdr.setdefault(f,{}).setdefault(p,set()).add(n)
heads='mmsystem.h mmreg.h digitalv.h mciavi.h vfw.h msacm.h tapi.h tspi.h ras.h rasdlg.h raserror.h mprapi.h commdlg.h shellapi.h shlobj.h setupapi.h cfgmgr32.h winspool.h lmcons.h lm.h winsock2.h ws2spi.h ws2tcpip.h iphlpapi.h wininet.h winhttp.h imm.h dde.h ddeml.h lzexpand.h wincrypt.h winioctl.h ntddscsi.h ntdddisk.h usbioctl.h usbspec.h usb.h hidsdi.h hidpi.h winldap.h mapi.h mapix.h mqoai.h mq.h ddraw.h dsound.h dinput.h dplay.h d3d9.h d3dx9.h dxgi.h d3d10.h d3d11.h bthdef.h bthsdpdef.h bluetoothapis.h wlanapi.h netmon.h dbghelp.h imagehlp.h psapi.h tlhelp32.h sqltypes.h snmp.h fci.h fdi.h wia.h sti.h icm.h prsht.h commctrl.h richedit.h intshcut.h regstr.h penwin.h winsnmp.h wsipx.h wsnetbs.h nspapi.h svrapi.h mgmtapi.h loadperf.h pdh.h winbio.h mxdc.h msi.h msiquery.h wtsapi32.h winsvc.h wowctlpan.h ks.h ksmedia.h ksproxy.h evntrace.h evntprov.h traffic.h qos.h mswsock.h af_irda.h ntsecapi.h dhcpcsdk.h dhcpssdk.h adshlp.h iads.h sspi.h'.split()
add_all(run('#define WIN32_NO_STATUS\n#include <winsock2.h>\n#include <windows.h>\n'))
for h in heads: add_all(run('#include <winsock2.h>\n#include <windows.h>\n#include <%s>\n'%h))
for h in 'ntifs.h ndis.h storport.h srb.h minitape.h scsi.h usbdlib.h hidport.h video.h tdi.h ntddndis.h ntddtape.h ntddcdrm.h ntddcdvd.h ntddser.h ntddstor.h ntddmou.h ntddkbd.h ntddpar.h batclass.h 1394.h 61883.h avc.h'.split(): add_all(run('#include <ntddk.h>\n#include <%s>\n'%h,['-I'+I+'/ddk','-D_AMD64_']))
L=[(n,out[n]) for n in sorted(out) if 0<out[n]<8]
H=[]
for f in sorted(hdr):
    k=hdr[f]
    if len(k)==1 and 0<list(k)[0]<8 and len(list(k.values())[0])>=4: H.append((f,list(k)[0]))
sys.stdout.write('# Packing of structures that Windows headers declare under #pragma pack; a header where all its structures are packed alike.\n# Taken from the headers of mingw-w64 for x86-64; vcr.h from the Windows SDK.\n'+''.join('%s\t%d\n'%x for x in L+sorted(H+[('vcr.h',1)])))
