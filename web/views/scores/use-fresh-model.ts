import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ScoreModelAnswer } from '../../../domain/contract/scores.ts';

/** When the rows are of another run, so is what is told of the model; and the other way round. */
export function useFreshModel(stamp: string | undefined, { id, run }: ScoreModelAnswer): void {
  const client = useQueryClient();
  const stamped = useRef(stamp);
  const ran = useRef(run?.at);
  useEffect(() => {
    if (stamped.current !== undefined && stamp !== stamped.current) {
      void client.invalidateQueries({ queryKey: ['scoreModels'] });
      void client.invalidateQueries({ queryKey: ['scoreSegments'] });
    }
    stamped.current = stamp;
  }, [stamp, client]);
  useEffect(() => {
    if (run?.at !== ran.current) {
      void client.invalidateQueries({ queryKey: ['scores', id] });
      void client.invalidateQueries({ queryKey: ['scoreSegments'] });
    }
    ran.current = run?.at;
  }, [id, run?.at, client]);
}
