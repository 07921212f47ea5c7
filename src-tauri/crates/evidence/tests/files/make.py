"""Makes the signed and the locked PDFs, out of determina.pdf and the keys in the folder given."""

import sys
from io import BytesIO
from pathlib import Path

import pikepdf
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers

here, keys = Path(__file__).parent, Path(sys.argv[1])
plain = (here / "determina.pdf").read_bytes()


def sign(pdf: bytes, who: str, field: str, form=fields.SigSeedSubFilter.PADES) -> bytes:
    signer = signers.SimpleSigner.load(str(keys / f"{who}.key"), str(keys / f"{who}.pem"))
    metadata = signers.PdfSignatureMetadata(field_name=field, subfilter=form)
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    return signers.sign_pdf(writer, metadata, signer=signer).getbuffer().tobytes()


def change(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    writer.root["/Lang"] = generic.TextStringObject("it")
    writer.update_root()
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


one = sign(plain, "rossi", "Firma1")
(here / "pades.pdf").write_bytes(one)
(here / "pades-two.pdf").write_bytes(sign(one, "nero", "Firma2"))
(here / "pades-later.pdf").write_bytes(change(one))
old = sign(plain, "bianchi", "Firma1", fields.SigSeedSubFilter.ADOBE_PKCS7_DETACHED)
(here / "adobe.pdf").write_bytes(old)
with pikepdf.open(BytesIO(plain)) as pdf:
    pdf.save(here / "password.pdf", encryption=pikepdf.Encryption(owner="padrone", user="segreto"))
    pdf.save(here / "restricted.pdf", encryption=pikepdf.Encryption(owner="padrone", user=""))
    pdf.save(here / "packed.pdf", object_stream_mode=pikepdf.ObjectStreamMode.generate)
