"""Makes certificates, of nobody who is."""

import datetime as dt
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

PASSPHRASE = "hemmelig"
_DAY = dt.timedelta(days=1)


def a_certificate(path: Path, name: str = "Sterk sammen Drammen", over: bool = False) -> Path:
    """A PKCS#12 file; the certificate alone lies beside it (.cer). `over`: it counts no longer."""
    key = ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    usage = x509.KeyUsage(True, True, False, False, False, True, False, False, False)
    made = (
        x509.CertificateBuilder()
        .subject_name(named)
        .issuer_name(named)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - 9 * _DAY)
        .not_valid_after(now - _DAY if over else now + 90 * _DAY)
        .add_extension(usage, critical=True)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    locked = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"x", key, made, None, locked))
    path.with_suffix(".cer").write_bytes(made.public_bytes(serialization.Encoding.DER))
    return path
