import { createEngine } from '../engine/exceltsEngine';
import type { Engine } from '../engine/engine';
import { createHost, type Host } from '../host/host';
import type { HostSettings } from '../host/hostSettings';
import { openClient, type Client } from './client';

/** A workbook open in the stand-in for Excel, with the add-in's globals in place. */
export interface OpenWorkbook {
  engine: Engine;
  host: Host;
  client: Client;
  /** As an .xlsx file. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens an .xlsx file in the stand-in for Excel. One workbook at a time: `Excel` and `Office` are
 * globals.
 * @throws what cannot be read
 */
export async function openWorkbook(
  bytes: Uint8Array,
  settings: Partial<HostSettings> = {},
): Promise<OpenWorkbook> {
  const engine = createEngine();
  await engine.load(bytes);
  return openEngine(engine, settings);
}

/** The same for a workbook that an engine holds already. */
export function openEngine(engine: Engine, settings: Partial<HostSettings> = {}): OpenWorkbook {
  const host = createHost(engine, settings);
  const client = openClient(host);
  return { engine, host, client, save: () => engine.save(), close: client.close };
}
