/// <reference lib="dom" />
import { hooked, writtenIn } from './hooked.ts'

/** Says below the form, also aloud, that it is being worked on or that the door was not to be reached. */
export function tell(what: 'working' | 'offline'): void {
  const status = document.querySelector(hooked('status'))
  const [working = '', offline = ''] = writtenIn(status, 'status').split('|')
  if (status !== null) status.textContent = what === 'working' ? working : offline
}
