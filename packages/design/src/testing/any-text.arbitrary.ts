import fc from 'fast-check'

const fragments = [
  '[x](javascript:x)',
  '[x](//x.example)',
  '[x](data:text/html,x)',
  '\n',
  '\n\n',
  ' onclick="x"',
  '<img src=x onerror=y>',
  ...`< > " ' & \` [ ] ( ) ! ]( * ** - # x <script> </p> <!-- style= javascript: data:text/html, https://x.example //x.example &#x6a;avascript:`.split(
    ' ',
  ),
]

/** Any text, and often one that tries to be more than text. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join('')),
)
