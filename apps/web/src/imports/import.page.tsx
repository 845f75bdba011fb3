import { Alert } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../session/session.ts';
import type { Me } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { AnnexForm } from './annex-form.tsx';
import { askedIn, begin, chosen, mended, nothingMended, personChosen, tryOut } from './imports.ts';
import type { Asked, Preview, Values } from './imports.ts';
import type { Mending } from './mend.tsx';
import { Progress } from './progress.tsx';
import { Tried } from './tried.tsx';

const route = getRouteApi('/signed-in/imports');

const Importing = ({ me }: { me: Me }) => {
  const navigate = route.useNavigate();
  const [values, setValues] = useState<Values>(nothingMended);
  // What was found stands while a mend is tried.
  const [preview, setPreview] = useState<Preview>();
  const trying = useMutation({ mutationFn: tryOut, onSuccess: setPreview });
  const importing = useMutation({
    // The id is that of what is asked: pressed again after a lost answer, it is the same import.
    mutationFn: ({ importId, rows }: { importId: string; rows: number[] | undefined }) =>
      begin(importId, trying.variables as Asked, rows),
    onSuccess: (_, { importId }) => navigate({ search: { import: importId } }),
  });
  const tryAgain = (next: Values) => {
    const asked = askedIn(next);
    setValues(next);
    if (asked) trying.mutate(asked);
  };
  const set = (patch: Record<string, unknown>) => {
    trying.reset();
    setPreview(undefined);
    setValues({ ...values, ...patch });
  };
  const mending: Mending = {
    write: (finding, text) => tryAgain({ ...values, ...mended(values, finding, text) }),
    choose: (finding, unitIds) => tryAgain({ ...values, ...chosen(values, finding, unitIds) }),
    choosePerson: (finding, postId) => tryAgain({ ...values, ...personChosen(values, finding, postId) }),
  };
  const importRows = (rows: number[] | undefined) =>
    importing.mutate(
      importing.variables && JSON.stringify(importing.variables.rows) === JSON.stringify(rows)
        ? importing.variables
        : { importId: crypto.randomUUID(), rows },
    );
  return (
    <>
      <AnnexForm
        values={values}
        set={set}
        authorityId={me.authority.unitId}
        isBusy={trying.isPending}
        send={() => tryAgain(values)}
      />
      {trying.error && <Trouble error={trying.error} />}
      {importing.error && <Trouble error={importing.error} />}
      {preview && (
        <Tried
          preview={preview}
          mending={mending}
          isBusy={importing.isPending || trying.isPending}
          importRows={importRows}
        />
      )}
    </>
  );
};

/** Nhập phụ lục: the annex of a paper becomes tasks, once what is in doubt is settled. */
export const ImportPage = () => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { import: importId } = route.useSearch();
  return (
    <Page title={t('imports.title')}>
      {!me?.follows && <Alert color="orange">{t('issue.closed')}</Alert>}
      {me?.follows && (importId === undefined ? <Importing me={me} /> : <Progress importId={importId} />)}
    </Page>
  );
};
