import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStudio } from '../../studio/use-studio'
import classes from './block-form.module.css'
import { ColumnsFields } from './columns-fields'
import { ImageFields } from './image-fields'
import { DividerFields, HeroFields, RawFields, SectionFields, SpacerFields } from './shape-kinds'
import { SocialFields } from './social-fields'
import { TableFields } from './table-fields'
import { ButtonFields, FooterFields, QuoteFields, TextFields, TitleFields } from './text-kinds'
import type { FieldsProps } from './use-block-edit'

/** The fields made for a kind of block. */
export function KindFields(props: FieldsProps) {
  switch (props.block.kind) {
    case 'title':
      return <TitleFields {...props} />
    case 'text':
      return <TextFields {...props} />
    case 'quote':
      return <QuoteFields {...props} />
    case 'footer':
      return <FooterFields {...props} />
    case 'button':
      return <ButtonFields {...props} />
    case 'image':
      return <ImageFields {...props} />
    case 'columns':
      return <ColumnsFields {...props} />
    case 'section':
    case 'column':
      return <SectionFields {...props} />
    case 'hero':
      return <HeroFields {...props} />
    case 'divider':
      return <DividerFields {...props} />
    case 'spacer':
      return <SpacerFields {...props} />
    case 'social':
      return <SocialFields {...props} />
    case 'table':
      return <TableFields {...props} />
    case 'raw':
      return <RawFields {...props} />
    case 'opaque':
      return <OpaqueBlock {...props} />
  }
}

/** What Veillée does not know is shown as it is written, and never touched. */
function OpaqueBlock({ block, source }: FieldsProps) {
  const { t } = useTranslation()
  const { showPane } = useStudio()
  return (
    <>
      <p className={classes['note']}>{t('letterBlocks.form.opaque')}</p>
      <pre className={classes['source']}>
        {source.slice(block.node.from, Math.min(block.node.to, block.node.from + 4000))}
      </pre>
      <Button variant="default" size="xs" onClick={() => showPane('source')}>
        {t('letterBlocks.form.openSource')}
      </Button>
    </>
  )
}
