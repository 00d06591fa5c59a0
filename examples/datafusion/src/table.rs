//! A query result as a table of DataFusion.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use cluvio_arrow::RecordBatches;
use datafusion::{
    arrow::datatypes::SchemaRef,
    catalog::{TableProvider, streaming::StreamingTable},
    error::{DataFusionError, Result},
    execution::{SendableRecordBatchStream, TaskContext},
    physical_plan::{stream::RecordBatchStreamAdapter, streaming::PartitionStream},
};
use futures_util::{StreamExt, TryStreamExt, stream};

/// The table, which can be read once: the rows are not held.
pub fn of(batches: RecordBatches) -> Result<Arc<dyn TableProvider>> {
    let schema = batches.schema();
    let download = Arc::new(Download {
        schema: Arc::clone(&schema),
        batches: Mutex::new(Some(batches)),
    });
    Ok(Arc::new(StreamingTable::try_new(schema, vec![download])?))
}

/// A download that is about to go on. When DataFusion does not ask for more, it waits.
struct Download {
    schema: SchemaRef,
    batches: Mutex<Option<RecordBatches>>,
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("schema", &self.schema).finish()
    }
}

impl PartitionStream for Download {
    fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    fn execute(&self, _: Arc<TaskContext>) -> SendableRecordBatchStream {
        let batches = self.batches.lock().unwrap_or_else(PoisonError::into_inner).take();
        let stream = match batches {
            Some(batches) => batches
                .map_err(|error| DataFusionError::External(Box::new(error)))
                .boxed(),
            None => stream::once(async { Err(read_before()) }).boxed(),
        };
        Box::pin(RecordBatchStreamAdapter::new(Arc::clone(&self.schema), stream))
    }
}

fn read_before() -> DataFusionError {
    DataFusionError::Execution(
        "the result of a query can be read once; for SQL that reads a table twice, collect it into a MemTable before"
            .to_owned(),
    )
}
