import '../../core/base/olderEngines';
import { finish } from '../../core/base/task';
import { writeWorkbook } from './writeWorkbook';
import type { WrittenSheet } from './writtenSheet';

self.onmessage = ({ data }: MessageEvent<WrittenSheet[]>) => {
  const bytes = finish(writeWorkbook(data));
  self.postMessage(bytes, { transfer: [bytes.buffer] });
};

self.postMessage('ready');
