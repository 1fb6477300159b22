/** What was wrong with a call: stable strings for programs to switch on. */
export type KhabarErrorCode =
  | 'TEXT_NOT_STRING'
  | 'PUBLISHED_AT_INVALID'
  | 'OPTION_INVALID'
  | 'GAZETTEER_INVALID'
  | 'SOURCE_INVALID'
  | 'SINK_FAILED'
  | 'WORKER_FAILED'
  | 'QUEUE_FAILED'
  | 'ANNOTATION_INVALID';

/** The one error class of the library. Text itself is never an error, only a bad call is. */
export class KhabarError extends Error {
  override readonly name = 'KhabarError';
  readonly code: KhabarErrorCode;

  constructor(code: KhabarErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
