import { Button, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { contentOf } from '../../../../../preload/rules/mjml/letter-blocks'
import { footerContent, quoteContent } from '../../../../../preload/rules/mjml/new-block'
import { Choice } from '../../../../ui/form/choice'
import { useNewWords } from '../list/use-new-words'
import { AlignField, TextAttribute } from './attribute-fields'
import { HtmlField } from './html-field'
import { plainContent, withPlainContent } from './plain-content'
import { readQuote } from './read-quote'
import { RichText } from './rich-text'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

const levels = ['1', '2', '3'] as const
const heading = /^(\s*<h)([1-6])(\b[^>]*>)([^]*)(<\/h)[1-6](>\s*)$/i

/** A title: its level, its words. */
export function TitleFields(props: FieldsProps) {
  const { t } = useTranslation()
  const { setContent } = useBlockEdit(props.path)
  const content = contentOf(props.source, props.block.node)
  const [, open = '', level = '', rest = '', inner = '', close = '', end = ''] =
    heading.exec(content) ?? []
  const words = plainContent(inner)
  const write = (at: string, text: string) =>
    setContent(`${open}${at}${rest}${text}${close}${at}${end}`)
  return (
    <>
      {words === null ? (
        <HtmlField {...props} />
      ) : (
        <TextInput
          label={t('letterBlocks.form.heading')}
          value={words}
          onChange={(event) => write(level, withPlainContent(inner, event.currentTarget.value))}
        />
      )}
      <Choice
        label={t('letterBlocks.form.level')}
        value={level}
        data={levels.map((value) => ({
          value,
          label: t('letterBlocks.form.levelOf', { level: value }),
        }))}
        onChange={(value) => write(value, inner)}
      />
      <AlignField {...props} initial="left" />
    </>
  )
}

export function TextFields(props: FieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <RichText {...props} label={t('letterBlocks.form.words')} />
      <AlignField {...props} initial="left" />
    </>
  )
}

/** What was said, and by whom. */
export function QuoteFields(props: FieldsProps) {
  const { t } = useTranslation()
  const { setContent } = useBlockEdit(props.path)
  const quote = readQuote(contentOf(props.source, props.block.node))
  if (quote === null) return <HtmlField {...props} />
  return (
    <>
      <Textarea
        label={t('letterBlocks.form.quoteWords')}
        autosize
        minRows={3}
        maxRows={12}
        value={quote.words}
        onChange={(event) => setContent(quoteContent(event.currentTarget.value, quote.by))}
      />
      <TextInput
        label={t('letterBlocks.form.quoteBy')}
        value={quote.by}
        onChange={(event) => setContent(quoteContent(quote.words, event.currentTarget.value))}
      />
      <AlignField {...props} initial="left" />
    </>
  )
}

/** Legal mentions and how to unsubscribe; those of the community can be taken again. */
export function FooterFields(props: FieldsProps) {
  const { t } = useTranslation()
  const words = useNewWords()
  const { setContent } = useBlockEdit(props.path)
  return (
    <>
      <RichText {...props} label={t('letterBlocks.form.words')} />
      <Button
        variant="default"
        size="xs"
        onClick={() => setContent(footerContent(words), 'mentions')}
      >
        {t('letterBlocks.form.takeMentions')}
      </Button>
      <AlignField {...props} initial="left" />
    </>
  )
}

export function ButtonFields(props: FieldsProps) {
  const { t } = useTranslation()
  const { setContent } = useBlockEdit(props.path)
  const content = contentOf(props.source, props.block.node)
  const words = plainContent(content)
  return (
    <>
      {words === null ? (
        <HtmlField {...props} />
      ) : (
        <TextInput
          label={t('letterBlocks.form.buttonWords')}
          value={words}
          onChange={(event) => setContent(withPlainContent(content, event.currentTarget.value))}
        />
      )}
      <TextAttribute
        {...props}
        name="href"
        label={t('letterBlocks.form.address')}
        description={t('letterBlocks.form.addressHint')}
        isKept
      />
      <AlignField {...props} initial="center" />
    </>
  )
}
