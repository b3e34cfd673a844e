import type { Account, TaskMail } from '@meinungsbild/storage'
import type { BackgroundJob } from '../background/background-work.ts'
import { loadAll } from '../dossier/load-all.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { Courier } from '../mailing/courier.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { tasksToDo } from '../tasks/tasks-to-do.ts'
import { isMailTime } from './is-mail-time.ts'
import { taskKey } from './task-key.ts'
import { taskMail } from './task-mail.ts'

type SendingDeps = StaffDeps & { readonly courier: Courier }

const minute = 60_000

/**
 * Writes to everybody who is to be told of tasks now. What was sent is noted only when the mail server has taken it: a server
 * that is out of order is asked again at the next look, and after a crash in between somebody may read the same twice.
 */
export async function sendTaskMails(deps: SendingDeps): Promise<void> {
  const chosen = await deps.storage.taskMails.all()
  if (chosen.length === 0) return
  const all = await loadAll(deps.storage)
  for (const mail of chosen) {
    const account = await deps.storage.accounts.find(mail.account)
    if (account === undefined) await deps.storage.taskMails.end(mail.account)
    else await sendTo(deps, account, mail, all)
  }
}

async function sendTo(
  deps: SendingDeps,
  account: Account,
  { rhythm, address, lookedOn }: TaskMail,
  all: readonly LoadedInitiative[],
): Promise<void> {
  const { storage, courier, now, newId, publicUrl, log } = deps
  const today = germanDay(now().toISOString())
  if (rhythm !== 'atOnce' && (lookedOn === today || !isMailTime(rhythm, now()))) return
  const tasks = await tasksToDo(deps, all, account.id)
  const told = await storage.taskMails.told(account.id)
  const news = rhythm === 'atOnce' ? tasks.filter((task) => !told.has(taskKey(task))) : tasks
  const settle = (refused: boolean) =>
    storage.taskMails.settle(account.id, { told: tasks.map(taskKey), lookedOn: today, refused })
  if (news.length === 0) return settle(false)

  const { sender } = courier.configuration
  const { subject, text } = taskMail(account, news, publicUrl)
  const delivery = await courier.sendOne({
    from: sender,
    to: [{ name: account.name, address }],
    subject,
    text,
    date: now(),
    messageId: `<${newId()}@${sender.address.split('@')[1] ?? ''}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    xMailer: false,
  })
  switch (delivery.kind) {
    case 'sent':
      return settle(false)
    case 'refused':
      return settle(true)
    case 'putOff':
    case 'trouble':
      log(`An e-mail about tasks was not sent: ${delivery.kind} ${delivery.answer}`)
      return
    default:
      return delivery satisfies never
  }
}

/** Looks every five minutes. */
export function regularTaskMails(deps: SendingDeps): BackgroundJob {
  return { name: 'E-mails about tasks', every: 5 * minute, work: () => sendTaskMails(deps) }
}
