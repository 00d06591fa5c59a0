//! Everything that is read from one document, ready for use.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use crate::document::{Document, DocumentError, Server};
use crate::routes::Routes;
use crate::schema::{RequestSchemas, ResponseSchemas};
use crate::shapes::Shapes;

/// The document that the emulator follows unless it is given another.
const EMBEDDED: &str = include_str!("../openapi/cluvio.yaml");

pub(crate) struct Contract {
    pub(crate) document: Document,
    pub(crate) shapes: Shapes,
    pub(crate) requests: RequestSchemas,
    responses: ResponseSchemas,
    api_routes: Routes,
    data_routes: Routes,
}

impl Contract {
    /// Of the given document, or of the embedded one, which is read once for all emulators of the process.
    pub(crate) fn of(yaml: Option<&str>) -> Result<Arc<Self>, DocumentError> {
        static READ: Mutex<Option<Arc<Contract>>> = Mutex::new(None);
        if let Some(yaml) = yaml {
            return Ok(Arc::new(Self::read(yaml)?));
        }
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        match &*read {
            Some(contract) => Ok(Arc::clone(contract)),
            None => {
                let contract = Arc::new(Self::read(EMBEDDED)?);
                *read = Some(Arc::clone(&contract));
                Ok(contract)
            }
        }
    }

    fn read(yaml: &str) -> Result<Self, DocumentError> {
        let document = Document::parse(yaml)?;
        Ok(Self {
            shapes: Shapes::read(&document),
            requests: RequestSchemas::compile(&document)?,
            responses: ResponseSchemas::default(),
            api_routes: Routes::of(&document, Server::Api)?,
            data_routes: Routes::of(&document, Server::Data)?,
            document,
        })
    }

    pub(crate) fn routes(&self, server: Server) -> &Routes {
        match server {
            Server::Api => &self.api_routes,
            Server::Data => &self.data_routes,
        }
    }

    /// Says how a successful answer differs from what is documented.
    pub(crate) fn check_response(&self, operation_id: &str, status: u16, body: &Value) -> Result<(), String> {
        let operation = self
            .document
            .operation(operation_id)
            .ok_or_else(|| format!("the document has no operation {operation_id}"))?;
        let no_content = operation.no_content.map(|status| status.as_u16());
        if no_content == Some(status) && body.is_null() {
            return Ok(());
        }
        let documented = operation.success.status;
        if documented.as_u16() != status {
            return Err(format!("{operation_id} answers {documented}, not {status}"));
        }
        self.responses.check(&self.document, operation, body)
    }
}
