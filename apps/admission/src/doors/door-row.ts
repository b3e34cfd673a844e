import type { Row } from '@meinungsbild/database'
import { z } from 'zod'
import type { Door, DoorSecrets } from './door.ts'

const title = z.record(z.string(), z.string())
const secrets = z.object({
  code_hash_key: z.instanceof(Uint8Array),
  token_secret: z.instanceof(Uint8Array),
})

/** A row of `surveys` in our own words. */
export function doorOfRow(row: Row): Door {
  return {
    surveyId: String(row['id']),
    slug: String(row['slug']),
    title: title.parse(JSON.parse(String(row['title']))),
    collectorUrl: String(row['collector_url']),
    opens: String(row['opens']),
    closes: String(row['closes']),
    mode: row['mode'] === 'blind' ? 'blind' : 'plain',
    secrets: secretsOf(row),
  }
}

function secretsOf(row: Row): DoorSecrets | undefined {
  const found = secrets.safeParse(row)
  return found.success
    ? { codeHashKey: found.data.code_hash_key, tokenSecret: found.data.token_secret }
    : undefined
}
