import type { FormError } from '@meinungsbild/design'
import { frameOf } from '../../layout/frame.ts'
import { show, type PageStatus } from '../../layout/show.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { Halfway, StaffContext } from '../../staff-env.ts'
import { passkeyPlace } from '../second-factor/passkey-place.ts'
import { CodePage } from './code-page.tsx'
import type { WayOn } from './way-on.ts'

type Shown = { readonly errors: readonly FormError[]; readonly status: PageStatus }

/** The second step for whoever has shown the right password. */
export async function showCodePage(
  c: StaffContext,
  { storage, publicUrl }: StaffDeps,
  halfway: Halfway,
  way: WayOn,
  { errors, status }: Shown = { errors: [], status: 200 },
): Promise<Response> {
  c.set('halfway', halfway)
  const factors = await storage.secondFactors.of(halfway.account.id)
  const hasApp = factors.totpSince !== undefined
  const hasPasskey = factors.passkeys.length > 0 && passkeyPlace(publicUrl) !== undefined
  return show(c, CodePage({ frame: frameOf(c), hasApp, hasPasskey, way, errors }), status)
}
