// Reads a PDF file for the preview. The reader comes in its own chunk, when the first preview is
// asked for; it reaches no network and makes no code out of text.

import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerFile from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { Size } from "./sheets";

export interface Sheets {
  pages: PDFPageProxy[];
  sizes: Size[];
  close(): void;
}

type Reader = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
let loading: Promise<{ reader: Reader; worker: PDFWorker }> | null = null;

async function load(): Promise<{ reader: Reader; worker: PDFWorker }> {
  const reader = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // Started here: the reader's own way asks for an address whose origin is a web address, and the
  // window's pages have none. One worker serves every preview.
  const port = new Worker(workerFile, { type: "module" });
  return { reader, worker: reader.PDFWorker.create({ port }) };
}

/** The reader, fetched once; a fetch that failed is tried again. */
export function reader(): Promise<{ reader: Reader; worker: PDFWorker }> {
  loading ??= load().catch((thrown: unknown) => {
    loading = null;
    throw thrown;
  });
  return loading;
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Opens a document given as base64, with the sizes of its pages. */
export async function openSheets(base64: string): Promise<Sheets> {
  const { reader: pdf, worker } = await reader();
  const task = pdf.getDocument({
    data: bytesOf(base64),
    worker,
    isEvalSupported: false,
    enableXfa: false,
    // Our documents carry their faces and no compressed pictures that would need more files.
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  const document: PDFDocumentProxy = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)),
  );
  const sizes = pages.map((page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    return { width, height };
  });
  return { pages, sizes, close: () => void task.destroy() };
}
