/** PDFs made up for journeys, written out by hand so that nothing is needed to make them. */

/** A PDF of so many pages, each with its number on it. Under a password, nobody knows which. */
export function pdf(pages: number, { locked = false } = {}): Buffer {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${numbers(pages)
      .map((at) => `${4 + 2 * at} 0 R`)
      .join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  for (const at of numbers(pages)) {
    const text = `BT /F 24 Tf 72 700 Td (Pagina ${at + 1} del registro) Tj ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    );
  }
  const secret = `<${"5a".repeat(32)}>`;
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -44 >> /ID [${secret} ${secret}]`;
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R ${locked ? lock : ""} >>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
