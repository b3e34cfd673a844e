import type { Picture } from '@meinungsbild/documents'
import type { MediaName, Questionnaire } from '@meinungsbild/questionnaire'

/**
 * A picture of the questionnaire as it is printed; undefined if there is none that a paper can show: a file that is
 * missing, of another type, or not what its type says.
 */
export function pictureOf(
  name: MediaName,
  alternative: string,
  { questionnaire }: { readonly questionnaire: Questionnaire },
): Picture | undefined {
  const { media } = questionnaire
  const file = media !== undefined && Object.hasOwn(media, name) ? media[name] : undefined
  if (file?.type !== 'image/png' && file?.type !== 'image/jpeg') return undefined
  const bytes = new Uint8Array(Buffer.from(file.data, 'base64'))
  const begins = file.type === 'image/png' ? [0x89, 0x50, 0x4e, 0x47] : [0xff, 0xd8, 0xff]
  if (bytes.length < 24 || begins.some((byte, at) => bytes[at] !== byte)) return undefined
  return { mediaType: file.type, bytes, alternative }
}
