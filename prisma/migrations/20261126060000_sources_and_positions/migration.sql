-- AlterTable
ALTER TABLE "IngestRun" ADD COLUMN "withCost" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "IngestRun" ADD COLUMN "figures" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "IngestRun" ADD COLUMN "mark" TEXT;
ALTER TABLE "IngestRun" ADD COLUMN "sinceMark" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "IngestRun" ADD COLUMN "line" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "IngestRun" ADD COLUMN "digest" TEXT;

-- AlterTable
ALTER TABLE "Paper" ADD COLUMN "updatedOn" TEXT;

-- CreateTable
CREATE TABLE "PaperSource" (
    "paperId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "runId" INTEGER NOT NULL,
    "statementHash" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "arxivId" TEXT,
    "doi" TEXT,
    "url" TEXT,
    "updatedOn" TEXT,

    PRIMARY KEY ("paperId", "source"),
    CONSTRAINT "PaperSource_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PaperSource_runId_fkey" FOREIGN KEY ("runId") REFERENCES "IngestRun" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PaperSource_titleKey_idx" ON "PaperSource"("titleKey");

-- CreateIndex
CREATE INDEX "IngestRun_fingerprint_idx" ON "IngestRun"("fingerprint");

-- DOIs are the same in upper and lower case.
DROP INDEX "Paper_doi_idx";
CREATE INDEX "Paper_doi_idx" ON "Paper"("doi" COLLATE NOCASE);

-- The papers that are there have one source each: the run that wrote them. What it said is not known by its hash, so
-- that the source's next word counts as new.
INSERT INTO "PaperSource" ("paperId", "source", "runId", "statementHash", "titleKey", "arxivId", "doi", "url")
SELECT p."id", run."source", run."id", '', p."titleKey", p."arxivId", p."doi", p."url"
FROM "Paper" p JOIN "IngestRun" run ON run."id" = p."runId";
