/** Where PDFs are taken apart: a worker of its own, which can be ended. The first line comes before everything else. */
import "./alone";
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
