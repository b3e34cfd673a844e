import { crc32 } from 'node:zlib'

/** A ZIP archive of files that are stored as they are, to stand for workbooks and archives of other tools. */
export function storedZip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [title, contents] = [Buffer.from(name), Buffer.from(text)]
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(contents), 10)
    facts.writeUInt32LE(contents.length, 14)
    facts.writeUInt32LE(contents.length, 18)
    facts.writeUInt16LE(title.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, title, contents)
    central.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), facts, place, title)
    offset += 30 + title.length + contents.length
  }
  const listed = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  const count = Object.keys(files).length
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...local, listed, end]))
}
