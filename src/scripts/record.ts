import { orderRecord } from './order-record.ts';

orderRecord();
