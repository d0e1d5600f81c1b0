import { contentOf } from '../mjml/letter-blocks'
import { unescapedValue } from '../mjml/edit-mjml'
import type { MjmlDocument, MjmlNode } from '../mjml/mjml-node'
import { gatherHtml } from './gather-html'
import { valueOf } from './letter-parts'
import type { LetterParts } from './parts-found'
import type { ReadableText } from './readable-text'

/** What a letter says of itself, and the elements that say it. */
export interface LetterHead {
  mjml: MjmlNode | null
  body: MjmlNode | null
  head: MjmlNode | null
  title: MjmlNode | null
  preview: MjmlNode | null
  subject: string
  preheader: string
  /** Empty where it says none. */
  language: string
}

/** Reads the subject, the preheader and the language of a letter. */
export function letterHead({ source, nodes }: MjmlDocument): LetterHead {
  const mjml = nodes.find(({ name }) => name === 'mjml') ?? null
  const child = (parent: MjmlNode | null, name: string) =>
    parent?.children.find((one) => one.name === name) ?? null
  const head = child(mjml, 'mj-head')
  const title = child(head, 'mj-title')
  const preview = child(head, 'mj-preview')
  const said = (node: MjmlNode | null) =>
    node === null ? '' : unescapedValue(contentOf(source, node)).trim()
  return {
    mjml,
    body: child(mjml, 'mj-body'),
    head,
    title,
    preview,
    subject: said(title),
    preheader: said(preview),
    language: mjml === null ? '' : (valueOf(mjml, 'lang') ?? '').trim(),
  }
}

/** What the subject and the preheader say, as texts with their places. */
export function headTexts(source: string, { title, preview }: LetterHead): ReadableText[] {
  const parts: LetterParts = { links: [], images: [], headings: [], texts: [] }
  for (const node of [title, preview]) {
    if (node?.content) gatherHtml(contentOf(source, node), node.content.from, parts)
  }
  return parts.texts
}
