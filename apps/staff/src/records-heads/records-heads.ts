import { createHash } from 'node:crypto'
import { canonicalJson } from '@meinungsbild/exchange'
import type { SignedRecordsHead } from '@meinungsbild/storage'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { pageField } from '../layout/page-links.tsx'
import { pageOf } from '../layout/page-of.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp, StaffContext } from '../staff-env.ts'
import { RecordsHeadsPage } from './records-heads-page.tsx'
import { signRecordsHead } from './sign-records-head.ts'

/** Aktenstände: all signed heads, each as a file, and the proof that a dossier is in the newest. */
export function recordsHeadsRoutes(app: StaffApp, deps: StaffDeps): void {
  const { recordsHeads } = deps.storage

  app.get(routes.recordsHeads.pattern, async (c) => {
    const newest = (await recordsHeads.newest())?.head.number ?? 0
    const list = pageOf(await recordsHeads.list(newest, 0), c.req.query(pageField))
    const fingerprint = createHash('sha256')
      .update(Buffer.from(deps.insideKey.publicKey, 'base64url'))
      .digest('hex')
    return show(c, RecordsHeadsPage({ frame: frameOf(c), list, fingerprint }))
  })

  app.post(routes.recordsHeads.pattern, async (c) => {
    await signRecordsHead(deps)
    return c.redirect(routes.recordsHeads.href(), 303)
  })

  app.get(routes.recordsHead.pattern, async (c) => {
    const text = c.req.param('number')
    const head = /^\d{1,9}$/.test(text) ? await recordsHeads.find(Number(text)) : undefined
    if (!head) return notFound(c)
    return sendJson(c, `aktenstand-${head.head.number}.json`, canonicalJson(signedOf(head)))
  })

  app.get(routes.dossierProof.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const head = await recordsHeads.newest()
    const inclusion = initiative && head && (await recordsHeads.inclusion(head.head, initiative.id))
    if (!head || !inclusion) return notFound(c)
    const proof = canonicalJson({ ...signedOf(head), inclusion })
    return sendJson(c, `nachweis-aktenstand-${head.head.number}.json`, proof)
  })
}

function signedOf({ document, signature, publicKey }: SignedRecordsHead) {
  return { document, signature, publicKey }
}

function sendJson(c: StaffContext, name: string, text: string): Response {
  return c.body(text, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  })
}
