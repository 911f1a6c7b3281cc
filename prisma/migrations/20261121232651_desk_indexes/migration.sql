-- CreateIndex
CREATE INDEX "Contract_createdAt_id_idx" ON "Contract"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Contract_state_createdAt_id_idx" ON "Contract"("state", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Filing_state_kind_dueOn_idx" ON "Filing"("state", "kind", "dueOn");

-- CreateIndex
CREATE INDEX "Filing_state_decidedAt_id_idx" ON "Filing"("state", "decidedAt", "id");

-- CreateIndex
CREATE INDEX "Filing_createdAt_id_idx" ON "Filing"("createdAt", "id");
