import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { letterText, withBlockText } from '../../../../preload/rules/letter-text'
import { EmptyState } from '../../../ui/empty-state'
import { ShownAs } from '../studio/shown-as'
import { useLetterBlocks, useStudio } from '../studio/use-studio'
import { BlockTextCard } from './block-text-card'
import classes from './out.module.css'
import { OrphanText } from './orphan-text'

/** The letter as plain text: each block says its own, or what somebody wrote in its place. */
export function TextView() {
  const { t } = useTranslation()
  const { document } = useLetterBlocks()
  const { textOverrides, setTextOverrides, isLocked } = useStudio()
  const read = useMemo(() => letterText(document, textOverrides), [document, textOverrides])
  const shown = read.blocks.filter(({ derived, state }) => derived !== '' || state !== 'derived')
  const isEmpty = shown.length === 0 && read.orphans.length === 0
  return (
    <section className={classes['texts']} aria-label={t('letterOut.textTitle')}>
      <div className={classes['form']}>
        <ShownAs />
      </div>
      {isEmpty ? (
        <EmptyState title={t('letterOut.textEmptyTitle')} text={t('letterOut.textEmpty')} />
      ) : (
        <p className={classes['lead']}>{t('letterOut.textLead')}</p>
      )}
      {shown.map((block) => (
        <BlockTextCard
          key={block.index}
          block={block}
          isLocked={isLocked}
          onText={(text) => setTextOverrides(withBlockText(read, block.index, text))}
        />
      ))}
      {read.orphans.map((orphan, index) => (
        <OrphanText
          // An orphan is its rank among them.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          text={orphan.text}
          isLocked={isLocked}
          onDrop={() => setTextOverrides(textOverrides.filter((one) => one !== orphan))}
        />
      ))}
    </section>
  )
}
