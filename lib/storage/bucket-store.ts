import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { type Store, StoreAway } from "./store";

export type Bucket = {
  name: string;
  region: string;
  endpoint?: string;
  accessKeyId?: string;
  secretAccessKey?: string;
};

/** Keeps bytes in an S3 bucket, Amazon's or any other that speaks its language. */
export function bucketStore({ name, region, endpoint, accessKeyId, secretAccessKey }: Bucket): Store {
  const client = new S3Client({
    region,
    endpoint,
    forcePathStyle: endpoint !== undefined,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
    maxAttempts: 4,
    // Newer checksums are Amazon's alone.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return {
    async keep(key, bytes) {
      await client.send(new PutObjectCommand({ Bucket: name, Key: key, Body: bytes })).catch(away);
    },
    async open(key) {
      const found = await client.send(new GetObjectCommand({ Bucket: name, Key: key })).catch((error: unknown) => {
        if (error instanceof NoSuchKey) return undefined;
        return away(error);
      });
      if (!found?.Body) return undefined;
      return { size: found.ContentLength ?? 0, stream: found.Body.transformToWebStream() };
    },
    async remove(key) {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: name, Prefix: key })).catch(away);
      for (const { Key } of Contents) await client.send(new DeleteObjectCommand({ Bucket: name, Key })).catch(away);
    },
  };
}

function away(cause: unknown): never {
  throw new StoreAway("The bucket did not answer as it should.", { cause });
}
