import type { Picture } from './picture.ts'

/** Pixels. */
export type PictureSize = { readonly width: number; readonly height: number }

/** How large a picture says that it is; undefined where it does not say it in a way known here. */
export function pictureSize(
  mediaType: Picture['mediaType'],
  bytes: Uint8Array,
): PictureSize | undefined {
  const size = told(mediaType, bytes)
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined
}

function told(mediaType: Picture['mediaType'], bytes: Uint8Array): PictureSize | undefined {
  switch (mediaType) {
    case 'image/png':
      return pngSize(viewOf(bytes))
    case 'image/jpeg':
      return jpegSize(viewOf(bytes))
    case 'image/svg+xml':
      return svgSize(new TextDecoder().decode(bytes))
    default:
      return mediaType satisfies never
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The header chunk comes first (PNG, IHDR). */
function pngSize(file: DataView): PictureSize | undefined {
  if (file.byteLength < 24 || file.getUint32(0) !== 0x89504e47) return undefined
  return { width: file.getUint32(16), height: file.getUint32(20) }
}

/** Segment by segment to the start of a frame: SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
function jpegSize(file: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 <= file.byteLength && file.getUint8(at) === 0xff;) {
    const marker = file.getUint8(at + 1)
    const framed = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (framed) return { width: file.getUint16(at + 7), height: file.getUint16(at + 5) }
    at += 2 + file.getUint16(at + 2)
  }
  return undefined
}

function svgSize(text: string): PictureSize | undefined {
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? ''
  const [width, height] = [pixels(root, 'width'), pixels(root, 'height')]
  if (width !== undefined && height !== undefined) return { width, height }
  const box = /\sviewBox\s*=\s*["']([^"']*)["']/
    .exec(root)?.[1]
    ?.trim()
    .split(/[\s,]+/)
  const [boxWidth, boxHeight] = [Number(box?.[2]), Number(box?.[3])]
  return boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : undefined
}

/** A length in pixels; other units are left to the view box. */
function pixels(root: string, attribute: string): number | undefined {
  const found = new RegExp(`\\s${attribute}\\s*=\\s*["']\\s*([0-9.]+)(?:px)?\\s*["']`).exec(root)
  return found?.[1] === undefined ? undefined : Number(found[1])
}
