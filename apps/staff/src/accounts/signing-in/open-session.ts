import type { Account, SessionProof } from '@meinungsbild/storage'
import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { sessionCookie } from '../../requests/session-cookie.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffContext } from '../../staff-env.ts'
import { deviceOf } from './device.ts'
import { ResumePage } from './resume-page.tsx'
import { lackingProof } from '../second-factor/lacking-proof.ts'
import { wayOn } from './way-on.ts'

/** Begins a session in the place of whatever this browser had, and says so in its cookie. */
export async function beginSession(
  c: StaffContext,
  { storage, now, publicUrl }: StaffDeps,
  account: Account,
  proof: SessionProof,
): Promise<string> {
  const { sessions } = storage
  const before = c.get('visitor') ?? c.get('halfway')
  if (before) await sessions.end(before.sessionToken)
  const device = deviceOf(c.req.header('user-agent'))
  const { token } = await sessions.start(account.id, now().toISOString(), device, proof)
  sessionCookie(publicUrl.startsWith('https:')).write(c, token)
  return token
}

/** Begins a session and goes on to where its person was going, with what they had typed. */
export async function openSession(
  c: StaffContext,
  deps: StaffDeps,
  account: Account,
  proof: SessionProof,
): Promise<Response> {
  const token = await beginSession(c, deps, account, proof)
  const { returnTo, carried } = wayOn(c)
  if (carried === undefined) return c.redirect(returnTo, 303)
  const session = await deps.storage.sessions.find(token, deps.now().toISOString())
  const mustEnrol = (await lackingProof(deps, account, proof)) === 'enrolment'
  const csrfToken = session?.csrfToken ?? ''
  c.set('visitor', { account, csrfToken, sessionToken: token, mustEnrol })
  return show(c, ResumePage({ frame: frameOf(c), action: returnTo, carried }))
}
