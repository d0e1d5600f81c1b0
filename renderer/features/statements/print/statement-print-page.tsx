import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Statement } from '../../../../preload/contract/statements'
import { PageHeader } from '../../../ui/page-header'
import { Paper } from '../../../ui/print/paper'
import { PrintButton } from '../../../ui/print/print-button'
import { StatementLoader } from '../detail/statement-loader'
import { PrintedBlock } from './printed-block'
import { printedBlocks } from './printed-blocks'
import classes from './print.module.css'
import { PrintedHead } from './printed-head'

/** A statement on A4: what left at its level, its hash on every page, two boxes to sign. */
export function StatementPrintPage() {
  const { t } = useTranslation()
  return (
    <StatementLoader title={t('statements.print.screen')}>
      {(statement) => <Printed statement={statement} />}
    </StatementLoader>
  )
}

function Printed({ statement }: { statement: Statement }) {
  const { t, i18n } = useTranslation()
  const { id, payload } = statement
  const columns = useMemo(() => [printedBlocks(statement)], [statement])
  const file = t('statements.print.file', { name: payload.personName, from: payload.fromOn })
  return (
    <>
      <PageHeader title={t('statements.print.screen')} sentence={t('statements.print.sentence')}>
        <Button
          component={Link}
          to={`/temps/releves/${id}`}
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('statements.print.back')}
        </Button>
        <PrintButton fileName={file} />
      </PageHeader>
      <Paper
        key={i18n.language}
        orientation="portrait"
        title={t('statements.print.title')}
        columns={columns}
      >
        {([blocks = []]) => (
          <div data-column className={classes['sheet']}>
            <PrintedHead statement={statement} />
            {blocks.map((block) => (
              <div key={block.key} data-block>
                <PrintedBlock block={block} statement={statement} />
              </div>
            ))}
          </div>
        )}
      </Paper>
    </>
  )
}
