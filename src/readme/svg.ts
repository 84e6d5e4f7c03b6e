/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Returns an SVG element around `children`, which are markup already; attributes are escaped, in the order given. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXml(String(value))}"`
  }
  return children.length === 0 ? `${tag}/>` : `${tag}>${children.join('')}</${name}>`
}

/**
 * Returns `text` for use in XML text and attributes. Characters that XML forbids (control characters, lone surrogates) are
 * removed, so the document is always well-formed. https://www.w3.org/TR/xml/#charsets
 */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;')
  )
}
