import { strToU8, zipSync, type Zippable } from 'fflate'
import { MANIFEST_ROOT } from './namespaces.ts'
import { element, xmlFile } from './elements/xml.ts'

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text'

/** A file of the package and what is in it. */
export type Part = {
  readonly name: string
  readonly mediaType: string
  readonly contents: string | Uint8Array
}

/**
 * The package (ODF 1.3, part 2): the media type first and not compressed, so that the kind of file
 * is known from its first bytes; then the manifest and the parts.
 */
export function odtPackage(parts: readonly Part[], createdAt: Date): Uint8Array {
  const files: Zippable = {
    mimetype: [strToU8(MEDIA_TYPE), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest(parts)),
  }
  for (const { name, contents } of parts)
    files[name] = typeof contents === 'string' ? strToU8(contents) : contents
  return zipSync(files, { mtime: zipTime(createdAt) })
}

function manifest(parts: readonly Part[]): string {
  const entries = [{ name: '/', mediaType: MEDIA_TYPE }, ...parts]
  return xmlFile(
    element(
      'manifest:manifest',
      MANIFEST_ROOT,
      entries.map(({ name, mediaType }) =>
        element('manifest:file-entry', {
          'manifest:full-path': name,
          'manifest:media-type': mediaType,
          'manifest:version': name === '/' ? '1.3' : undefined,
        }),
      ),
    ),
  )
}

/**
 * Noon of the day, as a local time, because the archive writes local times: so the bytes are the
 * same wherever they are made. An archive knows the years 1980 to 2099.
 */
function zipTime(createdAt: Date): Date {
  const year = Math.min(2099, Math.max(1980, createdAt.getUTCFullYear()))
  return new Date(year, createdAt.getUTCMonth(), createdAt.getUTCDate(), 12)
}
