#!/bin/sh
# Makes the signed files anew, in this folder; the keys are thrown away. See README.md.
set -eu
keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
certificate() { # NAME SUBJECT KEY-OPTIONS
  name=$1 subject=$2
  shift 2
  openssl req -x509 -sha256 -nodes -days 20000 -utf8 -subj "$subject" "$@" \
    -keyout "$keys/$name.key" -out "$keys/$name.pem" 2>/dev/null
}
certificate rossi "/C=IT/O=COMUNE DI PROVA/serialNumber=TINIT-RSSMRA80A01H501U/GN=MARIO/SN=ROSSI/CN=ROSSI MARIO" -newkey rsa:2048
certificate nero "/C=IT/serialNumber=IT:NREGLI75B41D548X/CN=GIULIA NERÒ" -newkey ec -pkeyopt ec_paramgen_curve:P-256
certificate bianchi "/C=IT/CN=BIANCHI UGO" -newkey ec -pkeyopt ec_paramgen_curve:P-384
by() { echo "-signer $keys/$1.pem -inkey $keys/$1.key"; }
sign() { openssl cms -sign -binary "$@"; }
printf 'Determina a contrarre. CUP I71F22001390006, CIG Z1234567AB.\n' >"$keys/atto.txt"
cd "$(dirname "$0")"
sign -nodetach -outform DER $(by rossi) -in determina.pdf -out determina.pdf.p7m
sign -nodetach -outform DER -stream $(by rossi) -in determina.pdf -out ber.pdf.p7m
sign -nodetach -outform PEM $(by rossi) -in "$keys/atto.txt" -out pem.txt.p7m
sign -nodetach -outform DER $(by nero) -in "$keys/atto.txt" | openssl base64 -out base64.txt.p7m
sign -nodetach -outform DER $(by rossi) $(by nero) -in "$keys/atto.txt" -out two.txt.p7m
sign -nodetach -outform DER -md sha384 $(by bianchi) -in "$keys/atto.txt" -out p384.txt.p7m
sign -nodetach -outform DER -noattr $(by rossi) -in "$keys/atto.txt" -out bare.txt.p7m
sign -nodetach -outform DER -keyid -md sha512 $(by rossi) -keyopt rsa_padding_mode:pss -in "$keys/atto.txt" -out pss.txt.p7m
sign -nodetach -outform DER -nocerts $(by rossi) -in "$keys/atto.txt" -out nobody.txt.p7m
sign -outform DER $(by rossi) -in "$keys/atto.txt" -out apart.txt.p7s
sign -nodetach -outform DER $(by nero) -in two.txt.p7m -out nested.txt.p7m.p7m
python3 make.py "$keys"
