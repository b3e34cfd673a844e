import { createHash, createHmac, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openDatabase, sqliteDatabase } from '@meinungsbild/database'
import {
  canonicalJson,
  formatAuthorization,
  requestText,
  type AdmissionList,
  type AdmissionStratum,
  type Signed,
} from '@meinungsbild/exchange'
import { hashAccessCode, newAccessCode } from '@meinungsbild/secrecy'
import { createAdmissionApp } from '../app.ts'
import { openDoors } from '../doors/doors.ts'
import { createAdmissionInternalApp } from '../internal-app.ts'
import { migrations } from '../migrations.ts'
import { openUnsubscriptions } from '../unsubscribe/unsubscriptions.ts'

const inside = generateKeyPairSync('ed25519')
export const codeHashKey = randomBytes(32)

export function signText(text: string, key = inside.privateKey): string {
  return sign(null, Buffer.from(text), key).toString('base64url')
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function hashOf(code: string): string {
  return hashAccessCode(code, codeHashKey, (key, message) =>
    createHmac('sha256', key).update(message).digest(),
  )
}

export function freshCode(): string {
  return newAccessCode(randomBytes(10))
}

export function listFor(
  codes: readonly string[],
  change: Partial<AdmissionList> = {},
): AdmissionList {
  return {
    format: 'meinungsbild/admission-list/2',
    surveyId: 'survey-1',
    slug: 'wunschbild',
    title: { de: 'Was gefällt Ihnen?', en: 'What do you like?' },
    collectorUrl: 'https://befragung.example',
    opens: '2026-11-20T00:00:00Z',
    closes: '2026-12-20T00:00:00Z',
    mode: 'plain',
    strata: [stratumOf('', codes)],
    codeHashKey: codeHashKey.toString('base64url'),
    ...change,
  }
}

export function stratumOf(id: string, codes: readonly string[]): AdmissionStratum {
  return { id, codeHashes: codes.map(hashOf).sort() }
}

/** Enough codes for the blind mode, of which a test uses the first. */
export function manyCodes(count = 50): readonly string[] {
  return Array.from({ length: count }, freshCode)
}

/** A number below every modulus of 3072 bits, as a blinded message is one. */
export function anyBlinded(): Buffer {
  return Buffer.concat([Buffer.alloc(1), randomBytes(383)])
}

export function signedDocument(document: AdmissionList): Signed {
  const text = canonicalJson(document)
  return { document: text, signature: signText(text) }
}

/** An admission over a database file of its own, with a clock that stands where the test puts it. */
export function startAdmission({ markBatch = 1 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-admission-'))
  const file = join(folder, 'admission.sqlite')
  const opened = openDatabase(file, migrations, 'nothing')
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const database = sqliteDatabase(opened.database, Number.POSITIVE_INFINITY)
  const clock = { now: new Date('2026-11-22T09:00:00Z') }
  const log: string[] = []
  const deps = {
    doors: openDoors(database, markBatch),
    unsubscriptions: openUnsubscriptions(database),
    now: () => clock.now,
    random: randomBytes,
    publicUrl: 'https://zugang.example',
    verify: (text: string, signature: string) =>
      verify(null, Buffer.from(text), inside.publicKey, Buffer.from(signature, 'base64url')),
    log: (line: string) => void log.push(line),
  }
  let publicApp = createAdmissionApp(deps)
  let internalApp = createAdmissionInternalApp(deps)

  function from(remoteAddress: string) {
    return { incoming: { socket: { remoteAddress } } }
  }

  return {
    clock,
    log,
    file,
    get doors() {
      return deps.doors
    },
    /** What was only in memory is gone, as when the process dies. */
    restart() {
      deps.doors = openDoors(database, markBatch)
      publicApp = createAdmissionApp(deps)
      internalApp = createAdmissionInternalApp(deps)
    },
    get: (path: string) => Promise.resolve(publicApp.request(path, {}, from('192.0.2.1'))),
    /** A form as a browser sends it; `headers` overrule, and `undefined` takes one away. */
    post: (
      path: string,
      fields: Readonly<Record<string, string>> | string,
      headers: Readonly<Record<string, string | undefined>> = {},
      address = '192.0.2.1',
    ) =>
      Promise.resolve(
        publicApp.request(
          path,
          {
            method: 'POST',
            headers: Object.entries({
              'content-type': 'application/x-www-form-urlencoded',
              origin: 'https://zugang.example',
              ...headers,
            }).flatMap(([name, value]): [string, string][] =>
              value === undefined ? [] : [[name, value]],
            ),
            body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
          },
          from(address),
        ),
      ),
    /** What the door's script asks; without `blinded` for the stratum only. */
    sign: (code: string, blinded?: Uint8Array, slug = 'wunschbild') =>
      Promise.resolve(
        publicApp.request(
          `/zugang/${slug}/signatur`,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json', origin: 'https://zugang.example' },
            body: JSON.stringify({
              code,
              language: 'de',
              ...(blinded && { blinded: Buffer.from(blinded).toString('base64url') }),
            }),
          },
          from('192.0.2.1'),
        ),
      ),
    /** A request of the inside; `change` replaces headers after signing. */
    call: (
      method: 'GET' | 'PUT' | 'POST' | 'DELETE',
      path: string,
      body = '',
      change: { readonly at?: string; readonly authorization?: string } = {},
    ) => {
      const at = change.at ?? clock.now.toISOString()
      const text = requestText({ method, path, bodyHash: sha256(body), at })
      const authorization =
        change.authorization ?? formatAuthorization({ at, signature: signText(text) })
      return Promise.resolve(
        internalApp.request(path, {
          method,
          headers: { authorization },
          ...(body === '' ? {} : { body }),
        }),
      )
    },
    /** Everything that the database holds, as another process sees it. */
    dump() {
      const reader = new DatabaseSync(file, { readOnly: true })
      const surveys = reader.prepare('SELECT * FROM surveys ORDER BY id').all()
      const strata = reader.prepare('SELECT * FROM strata ORDER BY survey, id').all()
      const codes = reader.prepare('SELECT * FROM codes ORDER BY survey, hash').all()
      const issues = reader.prepare('SELECT * FROM issues ORDER BY survey, key').all()
      const tables = reader.prepare('SELECT name FROM sqlite_schema ORDER BY name').all()
      reader.close()
      return { surveys, strata, codes, issues, tables: tables.map((row) => row['name']) }
    },
    async close() {
      await database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export type Admission = ReturnType<typeof startAdmission>
