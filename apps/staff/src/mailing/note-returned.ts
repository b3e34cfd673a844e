import { readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mails } from '@meinungsbild/storage'
import { mailboxMessages } from './mailbox-messages.ts'
import { readReturnedMail } from './read-returned-mail.ts'

/** What was read: e-mails that came back, people who want no more, and messages that are about none of our e-mails. */
export type Returned = {
  readonly bounced: number
  readonly unsubscribed: number
  readonly other: number
}

/** Notes what the messages of a file say. May be repeated. */
export async function noteReturned(mails: Mails, file: Uint8Array): Promise<Returned> {
  const returned = { bounced: 0, unsubscribed: 0, other: 0 }
  for (const message of mailboxMessages(file)) returned[await noteMessage(mails, message)] += 1
  return returned
}

async function noteMessage(mails: Mails, message: Uint8Array): Promise<keyof Returned> {
  const read = await readReturnedMail(message)
  if (read.kind === 'other') return 'other'
  for (const id of read.ids) {
    if (read.kind === 'bounce' && (await mails.bounced(id, read.answer))) return 'bounced'
    if (read.kind === 'unsubscribe' && (await mails.unsubscribed(id))) return 'unsubscribed'
  }
  return 'other'
}

/**
 * Notes what lies in a folder, one message per file. What was noted is deleted, because addresses stand in it; what is about
 * none of our e-mails stays for whoever looks after the folder.
 */
export async function noteReturnedIn(mails: Mails, folder: string): Promise<Returned> {
  const total = { bounced: 0, unsubscribed: 0, other: 0 }
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile() && !each.name.startsWith('.'))) {
    const path = join(folder, entry.name)
    const { bounced, unsubscribed, other } = await noteReturned(mails, await readFile(path))
    total.bounced += bounced
    total.unsubscribed += unsubscribed
    total.other += other
    if (other === 0) await unlink(path)
  }
  return total
}
