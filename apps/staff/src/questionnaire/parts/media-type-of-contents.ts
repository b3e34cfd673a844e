import { fileTypeOf, type MediaType } from '@meinungsbild/questionnaire'

/** What a file is by its contents, if it is one that a questionnaire can hold. */
export function mediaTypeOfContents(contents: Uint8Array): MediaType | undefined {
  const type = fileTypeOf(contents)
  switch (type) {
    case 'pdf':
      return 'application/pdf'
    case 'jpeg':
      return 'image/jpeg'
    case 'png':
      return 'image/png'
    case 'webp':
      return 'image/webp'
    default:
      return videoTypeOf(contents)
  }
}

/** MP4 names its brand in a first box `ftyp` (ISO/IEC 14496-12, 4.3); WebM is Matroska with the type `webm`. */
function videoTypeOf(contents: Uint8Array): MediaType | undefined {
  const beginning = Buffer.from(contents.subarray(0, 64)).toString('latin1')
  if (beginning.slice(4, 8) === 'ftyp') return 'video/mp4'
  const isMatroska = beginning.startsWith('\x1A\x45\xDF\xA3')
  return isMatroska && beginning.includes('webm') ? 'video/webm' : undefined
}
