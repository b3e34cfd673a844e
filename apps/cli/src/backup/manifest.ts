import { z } from 'zod'

const file = z.object({
  path: z.string().regex(/^(?:staff|collector|admission)\/(?:keys\/)?[\w.-]+$/),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const manifest = z.object({
  format: z.literal(1),
  /** Instant, ISO 8601. */
  madeAt: z.string(),
  files: z.array(file).min(1),
})

/** What a backup holds; sealed beside the files, so that none can be taken out unseen. */
export type Manifest = z.infer<typeof manifest>

/** What stands under this name in a backup cannot be taken for a file of the data folder. */
export const manifestName = 'manifest'

export function readManifest(text: string): Manifest | undefined {
  try {
    const read = manifest.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
