import { randomBytes } from 'node:crypto'

/** The random name of somebody's e-mail of a series: 20 hexadecimal digits, which every mail server keeps as they are. */
export function newMailId(): string {
  return randomBytes(10).toString('hex')
}
