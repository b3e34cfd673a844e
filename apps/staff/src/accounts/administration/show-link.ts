import type { Account } from '@meinungsbild/storage'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffContext } from '../../staff-env.ts'
import { LinkPage } from './link-page.tsx'
import { sendLink } from './send-link.ts'

/** Shows a link that was just made, the only time, and sends it where that was asked for. */
export async function showLink(
  c: StaffContext,
  deps: StaffDeps,
  account: Account,
  token: string,
  address: string,
): Promise<Response> {
  const records = await deps.storage.accountAdministration.records()
  const out = records.find((record) => record.account.id === account.id)?.link
  if (out === undefined) return notFound(c)
  const href = new URL(routes.passwordLink.href({ token }), deps.publicUrl).href
  const link = { href, endsAt: out.endsAt }
  const mail = await sendLink(deps, account, link, address)
  return show(c, LinkPage({ frame: frameOf(c), account, link, mail }))
}
