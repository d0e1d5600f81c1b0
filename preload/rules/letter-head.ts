import {
  insertChild,
  setAttribute,
  setContent,
  type TextEdit,
  unescapedValue,
} from './mjml/edit-mjml'
import { contentOf } from './mjml/letter-blocks'
import type { MjmlDocument, MjmlNode } from './mjml/mjml-node'

/** What a mail program shows before a letter is opened, and the language it is read in. */
export interface LetterHead {
  subject: string
  preheader: string
  /** Empty where the letter does not say it. */
  language: string
}

const tags = { subject: 'mj-title', preheader: 'mj-preview' } as const

export function readHead(document: MjmlDocument): LetterHead {
  const mjml = mjmlOf(document)
  const words = (name: string) => {
    const node = headOf(mjml)?.children.find((child) => child.name === name)
    return node ? unescapedValue(contentOf(document.source, node)).trim() : ''
  }
  const language = mjml?.attributes.find(({ name }) => name === 'lang')?.value ?? ''
  return { subject: words(tags.subject), preheader: words(tags.preheader), language }
}

/** Writes the subject or the text of the preview; nothing where the source holds no letter. */
export function writeHead(
  document: MjmlDocument,
  field: keyof typeof tags,
  words: string,
): TextEdit[] {
  const { source } = document
  const mjml = mjmlOf(document)
  if (mjml === undefined || readHead(document)[field] === words) return []
  const said = escapedWords(words)
  const name = tags[field]
  const head = headOf(mjml)
  if (head === undefined) {
    return insertChild(source, mjml, 0, `<mj-head>\n  <${name}>${said}</${name}>\n</mj-head>`)
  }
  const node = head.children.find((child) => child.name === name)
  if (node) return setContent(source, node, said)
  return insertChild(source, head, 0, `<${name}>${said}</${name}>`)
}

export function writeLanguage(document: MjmlDocument, language: string): TextEdit[] {
  const mjml = mjmlOf(document)
  return mjml === undefined ? [] : setAttribute(document.source, mjml, 'lang', language)
}

function mjmlOf({ nodes }: MjmlDocument): MjmlNode | undefined {
  return nodes.find(({ name }) => name === 'mjml')
}

function headOf(mjml: MjmlNode | undefined): MjmlNode | undefined {
  return mjml?.children.find(({ name }) => name === 'mj-head')
}

function escapedWords(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
