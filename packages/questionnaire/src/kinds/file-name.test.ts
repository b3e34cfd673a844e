import { expect, it } from 'vitest'
import { tidyFileName } from './file-name.ts'

it.each([
  ['Elbe bei Nacht.jpg', 'Elbe bei Nacht.jpg'],
  ['C:\\Users\\Anna\\Elbe.jpg', 'Elbe.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['Rechnung\u202Egpj.exe', 'Rechnunggpj.exe'],
  ['a\u0000b\r\n.pdf', 'ab .pdf'],
  ['A\u0308.pdf', 'Ä.pdf'],
  ['folder/', ''],
])('makes of %j the name %j', (sent, name) => {
  expect(tidyFileName(sent)).toBe(name)
})

it('cuts a name that is too long, and has nothing to do a second time', () => {
  const name = tidyFileName(`${'ä '.repeat(127)}  .pdf`)
  expect(name.length).toBeLessThanOrEqual(255)
  expect(tidyFileName(name)).toBe(name)
})
