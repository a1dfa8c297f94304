import { READING_HEADERS } from "#src/app/answers/headers.ts";

interface FileKind {
  contentType: string;
  /** What a browser saves it as. */
  fileName: string;
}

/** Answers with text as it is made. Where the reader leaves, making it stops. */
export function answerTextStream(
  pieces: AsyncGenerator<string>,
  { contentType, fileName }: FileKind,
): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(stream, {
    headers: {
      ...READING_HEADERS,
      "Content-Type": contentType,
      "Content-Disposition": `inline; filename="${fileName}"`,
    },
  });
}
