import { zipped, type Part } from '../zip/zip-stream.ts'

/** A message with the primary files that it names. */
export type XdomeaPackage = {
  /** Without an ending, from `messageFile`. */
  readonly name: string
  readonly message: string
  readonly files: Iterable<XdomeaPackageFile>
  /** The time at which all files of the package count as made. */
  readonly at: string
}

type XdomeaPackageFile = {
  readonly name: string
  readonly contents: AsyncIterable<Uint8Array>
}

/** The package as a ZIP, made while it is read: the message first, its primary files beside it. The same package gives the same bytes. */
export function writeXdomeaPackage({
  name,
  message,
  files,
  at,
}: XdomeaPackage): AsyncGenerator<Uint8Array, void, undefined> {
  return zipped(partsOf(`${name}.xml`, message, files), new Date(at))
}

function* partsOf(
  name: string,
  message: string,
  files: Iterable<XdomeaPackageFile>,
): Generator<Part> {
  yield { name, contents: [message] }
  for (const file of files) yield { ...file, isPlain: isPacked.test(file.name) }
}

/** Formats that are packed already. */
const isPacked = /\.(pdf|odt|ods|odp|docx|xlsx|pptx|zip|png|jpe?g)$/i
